// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.cast.Actor;
import org.dateline.cast.Cast;
import org.dateline.coding.EventMention;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.place.Place;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;
import org.dateline.time.DayRange;

/** Puts the visits of one traveller into the order of a trip; codebook section 5. */
final class ItineraryFinder {
    private static final double ONE_STOP_KM = 20;

    private final ParsedStory story;
    private final JoinWords words;
    private final Cast cast;
    private final List<ReportedEvent> events;

    ItineraryFinder(ParsedStory story, JoinWords words, Cast cast, List<ReportedEvent> events) {
        this.story = story;
        this.words = words;
        this.cast = cast;
        this.events = events;
    }

    List<Itinerary> itineraries() {
        Map<String, List<Leg>> byTraveller = new LinkedHashMap<>();
        for (ReportedEvent event : events) {
            if (event.modes().contains(Mode.VISIT) && event.place().isPresent()) {
                for (String traveller : event.actors()) {
                    if (cast.byId(traveller)
                            .map(Actor::kind)
                            .filter(ActorKind.PERSON::equals)
                            .isPresent()) {
                        stop(byTraveller.computeIfAbsent(traveller, id -> new ArrayList<>()), leg(traveller, event));
                    }
                }
            }
        }
        return byTraveller.entrySet().stream()
                .map(trip -> new Itinerary(trip.getKey(), inOrderOfTime(trip.getValue()), "itinerary-visits"))
                .toList();
    }

    // A stop told twice is one leg; the first telling keeps its place, later ones add their words.
    private static void stop(List<Leg> legs, Leg leg) {
        for (int i = 0; i < legs.size(); i++) {
            Leg known = legs.get(i);
            if (sameStop(known.place().place(), leg.place().place())
                    && known.days().overlaps(leg.days())) {
                List<Span> spans = new ArrayList<>(known.spans());
                spans.addAll(leg.spans());
                Set<String> met = new LinkedHashSet<>(known.met());
                met.addAll(leg.met());
                legs.set(
                        i,
                        new Leg(
                                known.place(),
                                known.days().isKnown() ? known.days() : leg.days(),
                                known.factuality(),
                                known.purpose().or(leg::purpose),
                                List.copyOf(met),
                                spans));
                return;
            }
        }
        legs.add(leg);
    }

    private static boolean sameStop(Place one, Place other) {
        if (one.id().isPresent() && one.id().equals(other.id())) {
            return true;
        }
        return one.coordinates()
                .flatMap(from -> other.coordinates().map(from::kilometresTo))
                .map(apart -> apart < ONE_STOP_KM)
                .orElseGet(() -> one.name().equalsIgnoreCase(other.name()));
    }

    private Leg leg(String traveller, ReportedEvent visit) {
        EventPlace place = visit.place().orElseThrow();
        Set<String> met = new LinkedHashSet<>();
        for (ReportedEvent meeting : events) {
            if (meeting.type() == EventType.CONSULT
                    && !meeting.modes().contains(Mode.VISIT)
                    && meeting.actors().contains(traveller)
                    && meeting.place()
                            .filter(where -> sameStop(where.place(), place.place()))
                            .isPresent()) {
                met.addAll(meeting.actors());
            }
        }
        met.remove(traveller);
        return new Leg(
                place,
                visit.time().map(EventTime::days).orElse(DayRange.unknown()),
                visit.factuality(),
                visit.mentions().stream()
                        .flatMap(mention -> purpose(mention).stream())
                        .findFirst(),
                List.copyOf(met),
                visit.mentions().stream().map(EventMention::trigger).toList());
    }

    // "to discuss …" hangs under the trigger as a clause, "for talks with …" as a phrase.
    private Optional<String> purpose(EventMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        return sentence.children(sentence.token(mention.token())).stream()
                .filter(child -> isPurpose(sentence, child))
                .map(child -> {
                    List<Token> tokens = sentence.subtree(child);
                    return story.text(
                            tokens.getFirst().span().hull(tokens.getLast().span()));
                })
                .findFirst();
    }

    private boolean isPurpose(Sentence sentence, Token child) {
        boolean clause = child.isRelation("advcl", "acl", "xcomp")
                && child.xpos().equals("VB")
                && sentence.child(child, "mark")
                        .filter(mark -> mark.isLemma("to"))
                        .isPresent();
        boolean phrase = child.isRelation("obl", "nmod")
                && sentence.child(child, "case")
                        .filter(preposition -> words.purpose().contains(preposition.lemma()))
                        .isPresent();
        return clause || phrase;
    }

    // Stable: a stop without a day keeps its place after the one told before it.
    private static List<Leg> inOrderOfTime(List<Leg> legs) {
        List<Leg> ordered = new ArrayList<>();
        for (Leg leg : legs) {
            int at = ordered.size();
            while (at > 0 && startsBefore(leg, ordered.get(at - 1))) {
                at--;
            }
            ordered.add(at, leg);
        }
        return ordered;
    }

    private static boolean startsBefore(Leg leg, Leg other) {
        return leg.days().from().isPresent()
                && other.days().from().isPresent()
                && leg.days().from().get().isBefore(other.days().from().get());
    }
}
