// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import org.dateline.text.Span;

/**
 * Words that say when, resolved against the story's day.
 *
 * @param span the wording with its preposition: "on Sunday", "since the start of the war"
 * @param days the days it stands for; unknown for vague wording, or when the story has no day
 * @param grain how coarse it is
 * @param weekday a bare weekday name, which may point forward when the event is planned
 * @param sentence index of the sentence
 * @param token index of its head token in that sentence
 * @param rule what read it
 */
public record TimeExpression(
        Span span, DayRange days, Grain grain, boolean weekday, int sentence, int token, String rule) {}
