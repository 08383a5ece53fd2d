// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

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
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Sector;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.DayRange;

/** Puts the visits of one traveller into the order of a trip; codebook section 5. */
final class ItineraryFinder {
    private final ParsedStory story;
    private final JoinWords words;
    private final Cast cast;
    private final WayStops wayStops;
    private final List<ReportedEvent> events;

    ItineraryFinder(ParsedStory story, JoinWords words, Cast cast, WayStops wayStops, List<ReportedEvent> events) {
        this.story = story;
        this.wayStops = wayStops;
        this.words = words;
        this.cast = cast;
        this.events = events;
    }

    List<Itinerary> itineraries() {
        Map<String, Stops> byTraveller = new LinkedHashMap<>();
        for (ReportedEvent event : events) {
            if (event.place().isEmpty()) {
                continue;
            }
            boolean visit = event.modes().contains(Mode.VISIT);
            for (String traveller : event.actors()) {
                Optional<Actor> person = cast.byId(traveller).filter(actor -> actor.kind() == ActorKind.PERSON);
                if (person.isEmpty() || !(visit || isMeetingAbroad(person.get(), event))) {
                    continue;
                }
                Stops stops = byTraveller.computeIfAbsent(traveller, id -> new Stops());
                if (visit) {
                    wayStops.before(person.get(), event).forEach(stops::add);
                }
                stops.add(leg(traveller, event));
                if (visit) {
                    wayStops.after(event).forEach(stops::add);
                }
            }
        }
        return byTraveller.entrySet().stream()
                .map(trip -> new Itinerary(trip.getKey(), trip.getValue().inOrderOfTime(), "itinerary-visits"))
                .toList();
    }

    // Who meets others outside the own country is there on a trip, also when no word says that he went.
    private boolean isMeetingAbroad(Actor person, ReportedEvent event) {
        Optional<String> country = event.place().flatMap(place -> place.place().country());
        boolean received = event.actors().stream()
                .flatMap(id -> cast.byId(id).stream())
                .anyMatch(host -> host.country().equals(country));
        return event.type() == EventType.CONSULT
                && !event.modes().contains(Mode.PHONE)
                && (event.factuality() == Factuality.HAPPENED || event.factuality() == Factuality.PLANNED)
                && !event.background()
                && received
                && wayStops.isInside(event)
                && person.sector() == Sector.GOV
                && country.isPresent()
                && person.country().isPresent()
                && !person.country().equals(country)
                && !person.country().get().equals(Actor.INTERNATIONAL);
    }

    private Leg leg(String traveller, ReportedEvent visit) {
        EventPlace place = visit.place().orElseThrow();
        Set<String> met = new LinkedHashSet<>();
        for (ReportedEvent meeting : events) {
            if (meeting.type() == EventType.CONSULT
                    && !meeting.modes().contains(Mode.VISIT)
                    && meeting.actors().contains(traveller)
                    && meeting.place()
                            .filter(where -> Stops.isSame(where.place(), place.place()))
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
                        .filter(preposition -> words.of(JoinWords.Kind.PURPOSE).contains(preposition.lemma()))
                        .isPresent();
        return clause || phrase;
    }
}
