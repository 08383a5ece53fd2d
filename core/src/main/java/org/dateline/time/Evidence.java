// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.dateline.text.Span;

/**
 * A wording that tells something about the day on which its story was written.
 *
 * @param span the wording
 * @param kind what sort of evidence it is
 * @param allows whether the story can be of a day
 * @param says the argument, in words
 */
record Evidence(Span span, Kind kind, Predicate<LocalDate> allows, String says) {

    /** What a piece of evidence can do. */
    enum Kind {
        /** A day and month, or weekday against date: holds in some years only. */
        CALENDAR,
        /** The newest weekday or day told in the lead is the day of the story. */
        LEAD
    }
}
