// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The units in which stories count time. */
enum Unit {
    MINUTE(ChronoUnit.MINUTES, 0, Grain.DAY),
    HOUR(ChronoUnit.HOURS, 0, Grain.DAY),
    DAY(ChronoUnit.DAYS, 1, Grain.DAY),
    WEEK(ChronoUnit.DAYS, 7, Grain.WEEK),
    FORTNIGHT(ChronoUnit.DAYS, 14, Grain.WEEK),
    MONTH(ChronoUnit.MONTHS, 1, Grain.MONTH),
    QUARTER(ChronoUnit.MONTHS, 3, Grain.WINDOW),
    YEAR(ChronoUnit.YEARS, 1, Grain.YEAR),
    DECADE(ChronoUnit.YEARS, 10, Grain.WINDOW),
    CENTURY(ChronoUnit.YEARS, 100, Grain.WINDOW);

    private static final int HOURS_A_DAY = 24;

    private final ChronoUnit steps;
    private final int length;
    private final Grain grain;

    Unit(ChronoUnit steps, int length, Grain grain) {
        this.steps = steps;
        this.length = length;
        this.grain = grain;
    }

    Grain grain() {
        return grain;
    }

    /** So many units after a day; less than a day counts as whole days begun, minutes as none. */
    LocalDate after(LocalDate day, int count) {
        return switch (this) {
            case MINUTE -> day;
            case HOUR -> day.plusDays(days(count));
            default -> day.plus((long) count * length, steps);
        };
    }

    // Hours as days begun, towards the past or the future.
    private static long days(int hours) {
        return Math.ceilDiv(Math.abs((long) hours), HOURS_A_DAY) * Integer.signum(hours);
    }

    /** So many of them between two happenings; none for what is counted coarser than years. */
    Optional<Lapse> lapse(int count) {
        return grain == Grain.WINDOW
                ? Optional.empty()
                : Optional.of(new Lapse(count * length, length == 0 ? ChronoUnit.DAYS : steps));
    }

    /** The unit of the calendar that a day lies in; weeks begin on Monday. */
    DayRange around(LocalDate day) {
        LocalDate first = switch (this) {
            case MINUTE, HOUR, DAY -> day;
            case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR, DECADE, CENTURY -> LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), length), 1, 1);
        };
        return DayRange.of(
                first, this == HOUR || this == MINUTE ? first : after(first, 1).minusDays(1));
    }

    /** Whether "two of them ago" names a day rather than the unit it falls into. */
    boolean countsToADay() {
        return length == 0 || steps == ChronoUnit.DAYS;
    }
}
