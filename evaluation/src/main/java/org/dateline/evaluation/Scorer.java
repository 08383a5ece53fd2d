// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.wire.WrittenActor;
import org.dateline.wire.WrittenAttribution;
import org.dateline.wire.WrittenEvent;
import org.dateline.wire.WrittenItinerary;
import org.dateline.wire.WrittenPlace;
import org.dateline.wire.WrittenRelation;
import org.dateline.wire.WrittenStory;
import org.dateline.wire.WrittenTally;

/** Compares a coded story with its gold coding, by codebook section 8. */
public final class Scorer {
    private static final double SAME_STOP_KM = 50;

    private final Counts counts = new Counts();
    private final WrittenStory gold;
    private final WrittenStory found;
    private final GoldText text;
    private final ActorPairs actors;

    private Scorer(WrittenStory gold, WrittenStory found) {
        this.gold = gold;
        this.found = found;
        this.text = new GoldText(gold.story().text());
        this.actors = new ActorPairs(gold, found);
    }

    /** The scores of one story. */
    public static ScoreTable score(WrittenStory gold, WrittenStory found) {
        Scorer scorer = new Scorer(gold, found);
        scorer.events();
        scorer.tallies();
        scorer.legs();
        scorer.counts.pairs(Measure.ATTRIBUTIONS, gold.attributions(), found.attributions(), scorer::sameAttribution);
        scorer.counts.pairs(Measure.RELATIONS, gold.relations(), found.relations(), scorer::sameRelation);
        scorer.counts.pairs(Measure.ACTORS, gold.actors(), found.actors(), ActorPairs::same);
        return scorer.counts.table();
    }

    /** Which of the events found are right; in their order. */
    public static List<Boolean> right(WrittenStory gold, WrittenStory found) {
        Scorer scorer = new Scorer(gold, found);
        Set<WrittenEvent> matched = new EventPairs(scorer.text, scorer.actors)
                .of(gold.events(), found.events()).stream()
                        .map(EventPairs.Pair::found)
                        .collect(Collectors.toSet());
        return found.events().stream().map(matched::contains).toList();
    }

    /** The events found that say how likely they are right, with whether they are. */
    public static List<Judgement> judgements(WrittenStory gold, WrittenStory found) {
        List<Boolean> right = right(gold, found);
        return IntStream.range(0, right.size())
                .filter(at -> found.events().get(at).confidence().isPresent())
                .mapToObj(
                        at -> new Judgement(found.events().get(at).confidence().getAsDouble(), right.get(at)))
                .toList();
    }

    private void events() {
        EventPairs pairs = new EventPairs(text, actors);
        List<EventPairs.Pair> matched = pairs.of(gold.events(), found.events());
        int goldSize = gold.events().size();
        int foundSize = found.events().size();
        counts.add(Measure.EVENTS, matched.size(), foundSize, goldSize);
        counts.add(
                Measure.NEWS_EVENTS,
                count(matched, pair -> isNews(pair.gold()) && isNews(pair.found())),
                count(found.events(), Scorer::isNews),
                count(gold.events(), Scorer::isNews));
        counts.pairs(Measure.EVENTS_OF_ANY_TYPE, gold.events(), found.events(), pairs::alike);
        counts.add(Measure.WHO_TO_WHOM, count(matched, this::sameParties), foundSize, goldSize);
        counts.add(Measure.WHO_TO_WHOM_LENIENT, count(matched, this::partiesInCommon), foundSize, goldSize);
        FieldScorer fields = new FieldScorer(actors, counts);
        matched.forEach(pair -> fields.score(pair.gold(), pair.found()));
    }

    private static boolean isNews(WrittenEvent event) {
        return !event.background() && event.factuality().equals("happened");
    }

    private static <T> int count(List<T> entries, Function<T, Boolean> which) {
        return (int) entries.stream().filter(which::apply).count();
    }

    private boolean sameParties(EventPairs.Pair pair) {
        return codes(pair.gold().actors(), actors::gold)
                        .equals(codes(pair.found().actors(), actors::found))
                && codes(pair.gold().recipients(), actors::gold)
                        .equals(codes(pair.found().recipients(), actors::found));
    }

    private static Set<String> codes(List<String> ids, Function<String, Optional<WrittenActor>> byId) {
        return ids.stream()
                .flatMap(id -> byId.apply(id).stream())
                .map(actor -> actor.country().orElse("-") + " " + actor.sector())
                .collect(Collectors.toSet());
    }

    private boolean partiesInCommon(EventPairs.Pair pair) {
        return inCommon(pair.gold().actors(), pair.found().actors())
                && inCommon(pair.gold().recipients(), pair.found().recipients());
    }

    private boolean inCommon(List<String> goldIds, List<String> foundIds) {
        return goldIds.isEmpty() || actors.anySame(goldIds, foundIds);
    }

    private void tallies() {
        counts.pairs(Measure.TALLIES, gold.tallies(), found.tallies(), Scorer::sameTotal);
        counts.pairs(
                Measure.TALLIES_WITH_PLACE_AND_WINDOW,
                gold.tallies(),
                found.tallies(),
                (one, other) -> sameTotal(one, other)
                        && one.place()
                                .flatMap(WrittenPlace::country)
                                .equals(other.place().flatMap(WrittenPlace::country))
                        && one.from().equals(other.from())
                        && one.to().equals(other.to()));
    }

    private static boolean sameTotal(WrittenTally one, WrittenTally other) {
        return one.what().equals(other.what())
                && one.low().equals(other.low())
                && one.high().equals(other.high());
    }

    /** A stop with who made it. */
    private record Stop(String traveller, WrittenItinerary.Leg leg) {}

    private void legs() {
        counts.pairs(Measure.LEGS, stops(gold), stops(found), this::sameStop);
        counts.pairs(
                Measure.LEGS_WITH_DAY,
                stops(gold),
                stops(found),
                (one, other) -> sameStop(one, other)
                        && one.leg().from().equals(other.leg().from()));
    }

    private static List<Stop> stops(WrittenStory story) {
        return story.itineraries().stream()
                .flatMap(itinerary -> itinerary.legs().stream().map(leg -> new Stop(itinerary.traveller(), leg)))
                .toList();
    }

    private boolean sameStop(Stop one, Stop other) {
        return actors.same(one.traveller(), other.traveller())
                && (Places.within(SAME_STOP_KM, one.leg().place(), other.leg().place())
                        || ActorPairs.sameLastWord(name(one), name(other)));
    }

    private static String name(Stop stop) {
        return stop.leg().place().flatMap(WrittenPlace::name).orElse("");
    }

    private boolean sameAttribution(WrittenAttribution one, WrittenAttribution other) {
        Set<Integer> wanted = text.wordsIn(one.content());
        Set<Integer> read = text.wordsIn(other.content());
        if (wanted.isEmpty() || read.isEmpty()) {
            return false;
        }
        Set<Integer> common = new HashSet<>(wanted);
        common.retainAll(read);
        double f1 = 2.0 * common.size() / (wanted.size() + read.size());
        return f1 >= 0.5 && actors.agree(one.sources(), other.sources());
    }

    private boolean sameRelation(WrittenRelation one, WrittenRelation other) {
        return one.relation().equals(other.relation())
                && one.negated() == other.negated()
                && actors.same(one.holder(), other.holder())
                && actors.same(one.other(), other.other());
    }
}
