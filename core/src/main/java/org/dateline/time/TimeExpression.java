// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.text.Span;

/**
 * Words that say when, resolved against the story's day.
 *
 * @param span the wording with its preposition: "on Sunday", "since the start of the war"
 * @param days the days it stands for; unknown for vague wording, or when the story has no day
 * @param named the days of the words without their preposition: of "since Friday" that Friday
 * @param grain how coarse it is
 * @param weekday a bare weekday name, which may point forward when the event is planned
 * @param sentence index of the sentence
 * @param token index of its head token in that sentence
 * @param lapse how far it is from the happening that the words after it name
 * @param rule what read it
 */
public record TimeExpression(
        Span span,
        DayRange days,
        DayRange named,
        Grain grain,
        boolean weekday,
        int sentence,
        int token,
        Optional<Lapse> lapse,
        String rule) {
    private static final int DAYS_A_WEEK = 7;

    /**
     * The same wording for something still to come: a bare weekday name then means the first such day on or after the
     * story's day. Anything else stays as it is.
     *
     * @param day the story's day
     */
    public TimeExpression pointingForward(LocalDate day) {
        boolean behind = weekday && days.to().map(last -> last.isBefore(day)).orElse(false);
        if (!behind) {
            return this;
        }
        DayRange ahead = new DayRange(
                days.from().map(first -> first.plusDays(DAYS_A_WEEK)),
                days.to().map(last -> last.plusDays(DAYS_A_WEEK)));
        return new TimeExpression(span, ahead, named, grain, weekday, sentence, token, lapse, rule);
    }

    /** The same wording for what happened then: "since March, when the bridge was shut" tells of a day in March. */
    public TimeExpression asNamed() {
        return named.isKnown()
                ? new TimeExpression(span, named, named, grain, weekday, sentence, token, lapse, rule)
                : this;
    }
}
