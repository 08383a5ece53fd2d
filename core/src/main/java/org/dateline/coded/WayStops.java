// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.cast.Actor;
import org.dateline.coding.EventMention;
import org.dateline.place.Toponym;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;
import org.dateline.time.DayRange;
import org.dateline.time.TimeExpression;

/** Stops that the wording of another stop names in passing: "arrived from Amman", "visited Israel, followed by Jordan". */
final class WayStops {
    private final ParsedStory story;
    private final Map<Integer, List<Toponym>> toponyms; // by sentence
    private final Map<Integer, List<TimeExpression>> times;

    WayStops(Readings readings) {
        this.story = readings.story();
        this.toponyms =
                PlaceFinder.told(story, readings.toponyms()).stream().collect(Collectors.groupingBy(Toponym::sentence));
        this.times = readings.times().stream()
                .filter(time -> time.days().isKnown())
                .collect(Collectors.groupingBy(TimeExpression::sentence));
    }

    /** Where a traveller came through, unless it is where he comes from: "flew in from Amman", "via Cyprus". */
    List<Leg> before(Actor traveller, ReportedEvent visit) {
        List<Leg> legs = new ArrayList<>();
        for (EventMention mention : visit.mentions()) {
            Sentence sentence = sentence(mention);
            for (Token noun : sentence.children(sentence.token(mention.token()), "obl", "nmod")) {
                if (isMarked(sentence, noun, "from", "via", "through")) {
                    named(sentence, noun)
                            .filter(toponym -> !toponym.place().country().equals(traveller.country()))
                            .map(toponym -> leg(toponym, visit, DayRange.unknown()))
                            .ifPresent(legs::add);
                }
            }
        }
        return legs;
    }

    /** Where the traveller went on to by the same wording: "visited Israel, Jordan and Egypt". */
    List<Leg> after(ReportedEvent visit) {
        List<Leg> legs = new ArrayList<>();
        for (EventMention mention : visit.mentions()) {
            Sentence sentence = sentence(mention);
            Token trigger = sentence.token(mention.token());
            Stream<Token> joined = place(visit, mention.sentence()).stream()
                    .flatMap(first -> sentence.children(sentence.token(first.token()), "conj").stream());
            Stream<Token> followed = sentence.subtree(trigger).stream()
                    .filter(verb -> verb.isLemma("follow") && verb.xpos().equals("VBN"))
                    .flatMap(verb -> sentence.children(verb, "obl", "obl:agent").stream());
            Stream.concat(joined, followed)
                    .distinct()
                    .forEach(noun -> named(sentence, noun)
                            .map(toponym -> leg(toponym, visit, day(sentence, noun)))
                            .ifPresent(legs::add));
        }
        return legs;
    }

    /** Whether a happening is said to be inside its place: "met in Ramallah", not "talks on Gaza". */
    boolean isInside(ReportedEvent event) {
        return event.mentions().stream()
                .flatMap(mention -> place(event, mention.sentence()).stream())
                .anyMatch(toponym -> {
                    Sentence sentence = story.sentences().get(toponym.sentence());
                    return isMarked(sentence, sentence.token(toponym.token()), "in", "at", "near");
                });
    }

    private Optional<Toponym> place(ReportedEvent event, int sentence) {
        Optional<Span> span = event.place().flatMap(EventPlace::span);
        return toponyms.getOrDefault(sentence, List.of()).stream()
                .filter(toponym -> span.filter(toponym.span()::equals).isPresent())
                .findFirst();
    }

    private Optional<Toponym> named(Sentence sentence, Token noun) {
        return toponyms.getOrDefault(sentence.index(), List.of()).stream()
                .filter(toponym ->
                        toponym.token() == noun.index() || toponym.span().contains(noun.span()))
                .findFirst();
    }

    // "Jordan on Saturday": a day under the stop's own words, or beside them.
    private DayRange day(Sentence sentence, Token noun) {
        Token host = noun.isRelation("conj") ? noun : sentence.head(noun).orElse(noun);
        return times.getOrDefault(sentence.index(), List.of()).stream()
                .filter(time -> sentence.dominates(host, sentence.token(time.token())) && time.token() > noun.index())
                .map(TimeExpression::days)
                .findFirst()
                .orElse(DayRange.unknown());
    }

    private static Leg leg(Toponym toponym, ReportedEvent visit, DayRange days) {
        return new Leg(
                PlaceFinder.placeOf(toponym),
                days,
                visit.factuality(),
                Optional.empty(),
                List.of(),
                List.of(toponym.span()));
    }

    private static boolean isMarked(Sentence sentence, Token noun, String... prepositions) {
        return sentence.children(noun, "case").stream().anyMatch(word -> word.isLemma(prepositions));
    }

    private Sentence sentence(EventMention mention) {
        return story.sentences().get(mention.sentence());
    }
}
