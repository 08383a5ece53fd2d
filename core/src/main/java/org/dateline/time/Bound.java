// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

/** Which end of a window a time is, by the word before it. */
enum Bound {
    /** No window: "on Friday". */
    POINT,
    /** "since Friday", "from Friday". */
    SINCE,
    /** "until Friday", "by Friday". */
    UNTIL,
    BEFORE,
    AFTER,
    /** A word that belongs to something larger than the expression: "and", "to". */
    NONE;

    /** The days meant by this word and the days after it. */
    DayRange apply(DayRange days) {
        return switch (this) {
            case POINT, NONE -> days;
            case SINCE -> days.from().map(DayRange::since).orElse(DayRange.unknown());
            case AFTER -> days.to().map(DayRange::since).orElse(DayRange.unknown());
            case UNTIL -> days.to().map(DayRange::until).orElse(DayRange.unknown());
            case BEFORE ->
                days.from().map(day -> DayRange.until(day.minusDays(1))).orElse(DayRange.unknown());
        };
    }

    boolean isWindow() {
        return this != POINT && this != NONE;
    }
}
