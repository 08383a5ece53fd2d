// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Fate;
import org.dateline.quantity.Amount;
import org.dateline.quantity.TollMention;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;
import org.dateline.time.DayRange;
import org.dateline.time.TimeExpression;

/** Tolls that are totals of many happenings rather than the toll of one: "has killed 30 people since May". */
final class TollTallies {
    private static final Set<Fate> TOTALS = Set.of(Fate.KILLED, Fate.WOUNDED, Fate.DETAINED, Fate.DISPLACED);
    private static final Set<Fate> BY_DISASTER = Set.of(Fate.KILLED, Fate.WOUNDED, Fate.DISPLACED);
    private static final int MANY = 10;
    private static final int A_MONTH = 31;
    private static final int FEW = 20;
    private final Readings readings;
    private final JoinWords words;
    private final TallySetting setting;
    private final StandingTolls standing;
    private final Set<EventMention> deeds;
    private final int firstMishap; // index of the first sentence that names an accident or a disaster
    private final List<Tally> tallies = new ArrayList<>();
    private final Set<TollMention> counted = new LinkedHashSet<>();
    private final Set<EventMention> countedEvents = new LinkedHashSet<>();

    TollTallies(Readings readings, JoinWords words, TallySetting setting, Set<EventMention> deeds) {
        this.readings = readings;
        this.words = words;
        this.deeds = deeds;
        this.setting = setting;
        this.firstMishap = firstMishap(readings, words);
        this.standing = new StandingTolls(words, setting);
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
        Sentence sentence = readings.story().sentences().get(toll.sentence());
        Token token = sentence.token(toll.token());
        boolean freed = toll.fate() == Fate.RELEASED && StandingTolls.isRunning(sentence, token);
        if ((!TOTALS.contains(toll.fate()) && !freed) || most < 2) {
            return;
        }
        Optional<TimeExpression> window = setting.window(toll.sentence(), toll.token());
        if (StandingTolls.isOver(sentence, token)) {
            return;
        }
        // "had been held by Monday" is the toll so far.
        boolean overWindow =
                window.filter(time -> time.days().from().isPresent()).isPresent()
                        && (StandingTolls.isRunning(sentence, token) || !ofOneEvent(sentence, toll, window.get()));
        boolean runs =
                StandingTolls.isPerfect(sentence, token) && setting.isOverUndatedTime(toll.sentence(), toll.token());
        boolean total = runs
                || freed
                || isOfDisaster(toll)
                || isRecent(toll)
                || isBrought(sentence, token, toll)
                || standing.isTotal(sentence, token, toll);
        if (!overWindow && !total) {
            return;
        }
        counted.add(toll);
        readings.events().stream()
                .filter(mention -> mention.sentence() == toll.sentence() && mention.token() == toll.token())
                .forEach(countedEvents::add);
        add(
                toll,
                toll.amount(),
                toll.span(),
                window.map(TimeExpression::days).orElse(DayRange.unknown()),
                "tally-toll");
        setting.ownWindows(toll.sentence()).stream()
                .filter(own -> own.number().token() > toll.token())
                .forEach(own -> add(
                        toll,
                        own.number().amount(),
                        own.number().span().hull(own.window().span()),
                        own.window().days(),
                        "tally-own-window"));
    }

    private void add(TollMention toll, Amount amount, Span span, DayRange days, String rule) {
        tallies.add(setting.tally(
                new TallySetting.Counted(
                        toll.fate() == Fate.RELEASED
                                ? EventType.RETREAT.name()
                                : toll.fate().code(),
                        List.of(),
                        Optional.empty(),
                        amount,
                        toll.who(),
                        span),
                days,
                toll.sentence(),
                toll.token(),
                rule));
    }

    // An earthquake is no event, so that those it killed are a total; but violence told before has tolls of its own.
    private boolean isOfDisaster(TollMention toll) {
        return BY_DISASTER.contains(toll.fate())
                && toll.amount().low().orElse(0) >= MANY
                && toll.sentence() >= firstMishap
                && readings.events().stream()
                        .noneMatch(mention -> mention.type() == EventType.ASSAULT
                                && mention.sentence() <= toll.sentence()
                                && (mention.sentence() != toll.sentence() || mention.token() != toll.token()));
    }

    private static int firstMishap(Readings readings, JoinWords words) {
        for (Sentence sentence : readings.story().sentences()) {
            for (Token token : sentence.tokens()) {
                if (words.of(JoinWords.Kind.MISHAPS).contains(token.lemma())) {
                    return sentence.index();
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    // "Shot a man, bringing the toll from the protests to 20": more than the deed that brings it about; of "raising the
    // toll from the bombing to 12" the bombing.
    private boolean isBrought(Sentence sentence, Token token, TollMention toll) {
        EventType deed = toll.fate() == Fate.DETAINED ? EventType.COERCE : EventType.ASSAULT;
        return StandingTolls.broughtBy(sentence, token)
                .filter(verb -> readings.events().stream()
                        .noneMatch(mention -> mention.sentence() == toll.sentence()
                                && mention.type() == deed
                                && mention.token() != toll.token()
                                && sentence.dominates(verb, sentence.token(mention.token()))))
                .isPresent();
    }

    // "a bombing last week killed five", "strikes this week killed 20": an event that a window dates; of an open window
    // ("strikes since May") only one event is. What the window itself names is none.
    private boolean ofOneEvent(Sentence sentence, TollMention toll, TimeExpression window) {
        return isFew(sentence, toll, window.days())
                || readings.events().stream()
                        .filter(mention -> mention.sentence() == toll.sentence()
                                && mention.type() == EventType.ASSAULT
                                && !deeds.contains(mention)
                                && mention.token() != toll.token()
                                && (!mention.plural() || window.days().to().isPresent())
                                && !window.span().overlaps(mention.trigger()))
                        .filter(mention -> !isManifold(mention, sentence, window.days()))
                        .map(mention -> sentence.token(mention.token()))
                        .filter(noun -> noun.upos().isNominal())
                        .filter(noun ->
                                !noun.xpos().endsWith("S") || window.days().to().isPresent())
                        .anyMatch(noun -> (!isUnder(sentence, noun, window) || isOneFight(noun, window))
                                && ClauseDistance.between(words, sentence, sentence.token(toll.token()), noun)
                                        .isPresent());
    }

    // "In 2017 attacks killed", "have died in the fighting this year": over so long a window many happenings.
    private boolean isManifold(EventMention mention, Sentence sentence, DayRange days) {
        return isLong(days)
                && (mention.plural()
                        || words.holds(JoinWords.Kind.UNCOUNTED, sentence.token(mention.token()))
                        || words.of(JoinWords.Kind.WARS)
                                .contains(sentence.token(mention.token()).lemma()));
    }

    private boolean isLong(DayRange days) {
        Optional<LocalDate> last = days.to().or(readings.story().story()::referenceDay);
        return days.from().isPresent()
                && last.filter(day -> ChronoUnit.DAYS.between(days.from().get(), day) <= A_MONTH)
                        .isEmpty();
    }

    // "In December four officials were arrested": few, within a month, and no sum told in the perfect.
    private static boolean isFew(Sentence sentence, TollMention toll, DayRange days) {
        boolean month = days.from().isPresent()
                && days.to().isPresent()
                && ChronoUnit.DAYS.between(days.from().get(), days.to().get()) <= A_MONTH;
        return month
                && toll.amount().high().orElse(FEW + 1) <= FEW
                && !StandingTolls.isPerfect(sentence, sentence.token(toll.token()));
    }

    // "Three days of fighting left five dead"
    private boolean isOneFight(Token noun, TimeExpression window) {
        return words.holds(JoinWords.Kind.UNCOUNTED, noun) && !isLong(window.days());
    }

    private static boolean isUnder(Sentence sentence, Token noun, TimeExpression window) {
        return sentence.dominates(sentence.token(window.token()), noun);
    }

    // "Have been killed in recent weeks": a window whose days are not told.
    private boolean isRecent(TollMention toll) {
        return setting.isOverVagueWindow(toll.sentence(), toll.token())
                && readings.events().stream()
                        .filter(mention -> mention.sentence() == toll.sentence()
                                && mention.token() != toll.token()
                                && !setting.isInWindow(mention, toll))
                        .allMatch(mention -> mention.plural() || mention.type() != EventType.ASSAULT);
    }
}
