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
import org.dateline.ontology.Factuality;
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
    private final JoinWords words;
    private final Map<Integer, List<Toponym>> toponyms; // by sentence
    private final Map<Integer, List<TimeExpression>> times;

    WayStops(Readings readings, JoinWords words) {
        this.story = readings.story();
        this.words = words;
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
                            .map(toponym -> leg(toponym, visit.factuality(), DayRange.unknown()))
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
                            .map(toponym -> leg(toponym, visit.factuality(), day(sentence, noun)))
                            .ifPresent(legs::add));
            toured(sentence)
                    .forEach(verb -> stops(sentence, verb)
                            .forEach(noun -> named(sentence, noun)
                                    .map(toponym -> leg(toponym, onward(sentence, verb, visit), day(sentence, noun)))
                                    .ifPresent(legs::add)));
        }
        return legs;
    }

    // "On a tour that will take her to Chad, Niger and Mali", "part of a trip that includes Kenya"
    private Stream<Token> toured(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(noun -> noun.upos().isNominal() && words.holds(JoinWords.Kind.TOURS, noun))
                .flatMap(tour -> sentence.children(tour, "acl:relcl", "acl").stream())
                .filter(verb -> words.holds(JoinWords.Kind.LEADING_ON, verb));
    }

    private static Stream<Token> stops(Sentence sentence, Token verb) {
        return sentence.children(verb, "obj", "obl").stream()
                .filter(noun -> noun.isRelation("obj") || isMarked(sentence, noun, "to", "through"))
                .flatMap(noun -> Stream.concat(Stream.of(noun), sentence.children(noun, "conj").stream()));
    }

    private static Factuality onward(Sentence sentence, Token verb, ReportedEvent visit) {
        return sentence.children(verb, "aux").stream().anyMatch(word -> word.isLemma("will"))
                ? Factuality.PLANNED
                : visit.factuality();
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

    private static Leg leg(Toponym toponym, Factuality factuality, DayRange days) {
        return new Leg(
                PlaceFinder.placeOf(toponym), days, factuality, Optional.empty(), List.of(), List.of(toponym.span()));
    }

    private static boolean isMarked(Sentence sentence, Token noun, String... prepositions) {
        return sentence.children(noun, "case").stream().anyMatch(word -> word.isLemma(prepositions));
    }

    private Sentence sentence(EventMention mention) {
        return story.sentences().get(mention.sentence());
    }
}
