// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.Optional;
import org.dateline.text.Span;

/**
 * A time expression before its days are counted.
 *
 * @param span with its preposition
 * @param first what it names
 * @param last its other end, in "from Friday to Sunday"
 * @param bound which end of a window it is
 * @param sentence index of the sentence
 * @param token index of its head token
 * @param rule what read it
 */
record Phrase(Span span, Moment first, Optional<Moment> last, Bound bound, int sentence, int token, String rule) {

    Grain grain() {
        if (first.grain() == Grain.VAGUE || first.grain() == Grain.OPEN) {
            return first.grain();
        }
        return last.isPresent() || bound.isWindow() ? Grain.WINDOW : first.grain();
    }

    /** Whether it names a month and neither its year nor which one is meant. */
    boolean isBareMonth() {
        return last.isEmpty()
                && first instanceof Moment.CalendarMonth month
                && month.year().isEmpty()
                && month.yearsAway().isEmpty()
                && month.shift().isEmpty();
    }

    /** Whether it is a day and month without a year. */
    boolean isBareDay() {
        return last.isEmpty()
                && first instanceof Moment.CalendarDay day
                && day.year().isEmpty();
    }

    boolean isBareWeekday() {
        return last.isEmpty()
                && !(bound == Bound.SINCE || bound == Bound.AFTER)
                && first instanceof Moment.NamedWeekday weekday
                && weekday.shift() == 0;
    }

    Phrase naming(Moment other) {
        return new Phrase(span, other, last, bound, sentence, token, rule);
    }
}
