// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How far one happening lies from another: "two days after the raid".
 *
 * @param count units from the other happening to this one, negative when before it
 * @param unit days, months or years
 */
public record Lapse(int count, ChronoUnit unit) {

    /** When this happening was, from the day of the other. */
    public DayRange from(LocalDate other) {
        return around(other.plus(count, unit));
    }

    /** When the other happening was, from the day of this one. */
    public DayRange back(LocalDate own) {
        return around(own.minus(count, unit));
    }

    // "Two years after" names no day of that year.
    private DayRange around(LocalDate day) {
        return switch (unit) {
            case MONTHS -> Unit.MONTH.around(day);
            case YEARS -> Unit.YEAR.around(day);
            default -> DayRange.of(day);
        };
    }
}
