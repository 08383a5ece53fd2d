// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Reads times by rules of wording, and counts them one after the other. */
final class RuleTimeReader implements TimeReader {
    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_AHEAD = 31;

    private final PhraseReader phrases;
    private final Ahead ahead;

    RuleTimeReader(TimeWords words) {
        this.phrases = new PhraseReader(words);
        this.ahead = Ahead.of(words);
    }

    @Override
    public List<TimeExpression> read(ParsedStory story) {
        MomentResolver resolver = new MomentResolver(story.story().referenceDay());
        List<TimeExpression> expressions = new ArrayList<>();
        DayRange there = DayRange.unknown();
        for (Phrase phrase : phrases.read(story)) {
            DayRange named = named(pointed(story, phrase), resolver, there);
            expressions.add(new TimeExpression(
                    phrase.span(),
                    phrase.bound().apply(named),
                    named,
                    phrase.grain(),
                    phrase.isBareWeekday(),
                    phrase.sentence(),
                    phrase.token(),
                    phrase.first() instanceof Moment.FromHappening far ? Optional.of(far.lapse()) : Optional.empty(),
                    phrase.rule()));
            there = named.isKnown() && leadsOn(phrase) && !isToCome(named, story) ? named : there;
        }
        return List.copyOf(expressions);
    }

    // "will meet on Tuesday" is the Tuesday to come, "met on October 18" the last one.
    private Phrase pointed(ParsedStory story, Phrase phrase) {
        Sentence sentence = story.sentences().get(phrase.sentence());
        boolean bare = phrase.bound() != Bound.SINCE && (phrase.isBareWeekday() || phrase.isBareMonth());
        if (phrase.isBareDay() && ahead.isToldAsPast(sentence, sentence.token(phrase.token()))) {
            return phrase.naming(new Moment.Bygone((Moment.CalendarDay) phrase.first()));
        }
        if (phrase.isBareMonth() && isGone(story, phrase)) {
            return phrase.naming(((Moment.CalendarMonth) phrase.first()).last());
        }
        boolean toGo =
                phrase.bound() == Bound.POINT && phrase.first() instanceof Moment.CalendarUnit unit && unit.isCurrent();
        return (bare || toGo) && ahead.isAhead(sentence, sentence.token(phrase.token()))
                ? phrase.naming(new Moment.Upcoming(phrase.first()))
                : phrase;
    }

    // "has held the town since May", "shelled it in May", told in April: the May of last year.
    private boolean isGone(ParsedStory story, Phrase phrase) {
        int month = ((Moment.CalendarMonth) phrase.first()).month();
        Sentence sentence = story.sentences().get(phrase.sentence());
        boolean other = story.story()
                .referenceDay()
                .filter(day -> day.getMonthValue() != month)
                .isPresent();
        Token token = sentence.token(phrase.token());
        boolean end = phrase.bound() == Bound.UNTIL || phrase.bound() == Bound.BEFORE; // "gave them until May to pay"
        return other
                && !end
                && (phrase.bound() == Bound.SINCE
                        ? !ahead.isAhead(sentence, token)
                        : ahead.isToldAsPast(sentence, token));
    }

    // Later times count from this one; a comparison ("a year earlier") leads nowhere.
    private static boolean leadsOn(Phrase phrase) {
        boolean comparison = phrase.first() instanceof Moment.FromThere there && there.count() < 0;
        return phrase.last().isEmpty() && !comparison;
    }

    // "until April 5", told in March: the story does not go on from there. What lies farther ahead may be of last year.
    private static boolean isToCome(DayRange days, ParsedStory story) {
        Optional<LocalDate> today = story.story().referenceDay();
        return days.from().isPresent()
                && today.isPresent()
                && days.from().get().isAfter(today.get())
                && days.from().get().isBefore(today.get().plusDays(DAYS_AHEAD));
    }

    private static DayRange named(Phrase phrase, MomentResolver resolver, DayRange there) {
        DayRange first = resolver.days(phrase.first(), there);
        if (phrase.last().isEmpty()) {
            return first;
        }
        DayRange last = resolver.days(phrase.last().get(), first);
        Optional<LocalDate> from = first.from();
        Optional<LocalDate> to = last.to();
        if (from.isEmpty() || to.isEmpty()) {
            return DayRange.unknown();
        }
        // "from Friday to Sunday", told on a Saturday: the Sunday to come or, when that is told as past, both before.
        boolean backwards = from.get().isAfter(to.get());
        LocalDate begin = backwards && phrase.first() instanceof Moment.NamedWeekday
                ? from.get().minusDays(DAYS_A_WEEK)
                : from.get();
        return begin.isAfter(to.get()) ? DayRange.unknown() : DayRange.of(begin, to.get());
    }
}
