// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Fate;
import org.dateline.quantity.TollMention;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.DayRange;
import org.dateline.time.TimeExpression;

/** Tolls that are totals of many happenings rather than the toll of one: "has killed 30 people since May". */
final class TollTallies {
    private static final Set<Fate> TOTALS = Set.of(Fate.KILLED, Fate.WOUNDED, Fate.DETAINED, Fate.DISPLACED);
    private static final int A_MONTH = 31;
    private static final int FEW = 20;
    private static final String[] ANSWERING = {"responsible", "blame", "accuse", "guilty", "accountable"};
    private static final String[] SUMS = {"total", "overall", "cumulative"};

    private final Readings readings;
    private final TallySetting setting;
    private final List<Tally> tallies = new ArrayList<>();
    private final Set<TollMention> counted = new LinkedHashSet<>();
    private final Set<EventMention> countedEvents = new LinkedHashSet<>();

    TollTallies(Readings readings, TallySetting setting) {
        this.readings = readings;
        this.setting = setting;
        readings.tolls().forEach(this::read);
    }

    List<Tally> tallies() {
        return tallies;
    }

    /** Toll mentions that are totals. */
    Set<TollMention> counted() {
        return counted;
    }

    /** Event mentions that only tell such a total: "1,000 people have been arrested since June". */
    Set<EventMention> countedEvents() {
        return countedEvents;
    }

    private void read(TollMention toll) {
        int most = toll.amount().high().orElse(Integer.MAX_VALUE);
        if (!TOTALS.contains(toll.fate()) || most < 2) {
            return;
        }
        Sentence sentence = readings.story().sentences().get(toll.sentence());
        Token token = sentence.token(toll.token());
        Optional<TimeExpression> window = setting.window(toll.sentence(), toll.token());
        boolean overWindow = window.isPresent() && !ofOneEvent(sentence, toll, window.get());
        if (!overWindow && !isStanding(sentence, token, toll)) {
            return;
        }
        counted.add(toll);
        readings.events().stream()
                .filter(mention -> mention.sentence() == toll.sentence() && mention.token() == toll.token())
                .forEach(countedEvents::add);
        tallies.add(setting.tally(
                new TallySetting.Counted(
                        toll.fate().code(), List.of(), Optional.empty(), toll.amount(), toll.who(), toll.span()),
                window.map(TimeExpression::days).orElse(DayRange.unknown()),
                toll.sentence(),
                toll.token(),
                "tally-toll"));
    }

    // "a bombing last week killed five", "strikes this week killed 20": an event that a window dates; of an open window
    // ("strikes since May") only one event is. What the window itself names is none.
    private boolean ofOneEvent(Sentence sentence, TollMention toll, TimeExpression window) {
        return isFew(sentence, toll, window.days())
                || readings.events().stream()
                        .filter(mention -> mention.sentence() == toll.sentence()
                                && mention.type() == EventType.ASSAULT
                                && mention.token() != toll.token()
                                && (!mention.plural() || window.days().to().isPresent())
                                && !window.span().overlaps(mention.trigger()))
                        .map(mention -> sentence.token(mention.token()))
                        .filter(noun -> noun.upos().isNominal())
                        .filter(noun ->
                                !noun.xpos().endsWith("S") || window.days().to().isPresent())
                        .anyMatch(noun -> !isUnder(sentence, noun, window)
                                && ClauseDistance.between(sentence, sentence.token(toll.token()), noun)
                                        .isPresent());
    }

    // "In December four officials were arrested": few, within a month, and no sum told in the perfect.
    private static boolean isFew(Sentence sentence, TollMention toll, DayRange days) {
        boolean month = days.from().isPresent()
                && days.to().isPresent()
                && ChronoUnit.DAYS.between(days.from().get(), days.to().get()) <= A_MONTH;
        return month
                && toll.amount().high().orElse(FEW + 1) <= FEW
                && sentence.children(sentence.token(toll.token()), "aux").stream()
                        .noneMatch(aux -> aux.isLemma("have"));
    }

    private static boolean isUnder(Sentence sentence, Token noun, TimeExpression window) {
        return sentence.dominates(sentence.token(window.token()), noun);
    }

    private boolean isStanding(Sentence sentence, Token token, TollMention toll) {
        if (toll.fate() == Fate.DISPLACED) {
            return true;
        }
        boolean manyDeaths = token.xpos().endsWith("S") || token.isLemma("wounding", "killing");
        boolean answered = sentence.ancestors(token).stream().limit(3).anyMatch(above -> above.isLemma(ANSWERING));
        boolean sum = token.isLemma("toll", "count")
                && sentence.children(token, "amod", "compound", "nmod:poss").stream()
                        .anyMatch(word -> word.isLemma(SUMS)
                                || (!word.isLemma("death", "official", "human", "its", "their", "body")
                                        && word.upos().isNominal()));
        return sum || (manyDeaths && answered && token.upos().isNominal());
    }
}
