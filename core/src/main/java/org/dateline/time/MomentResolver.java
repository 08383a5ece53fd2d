// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Counts moments from a story's day (codebook section 3.4).
 *
 * @param reference the story's day; without it only what names its year is known
 */
record MomentResolver(Optional<LocalDate> reference) {

    // A month named bare lies behind, unless it is one of the next two: measured on TimeBank, news looks back.
    private static final int MONTHS_BACK = 9;
    // A day this far ahead, told as past, is rather one that the story's day lags behind.
    private static final int DAYS_AHEAD = 7;
    private static final long DAYS_A_THIRD = 10;
    private static final int THIRDS = 3;
    private static final DayRange UNKNOWN = DayRange.unknown();

    /**
     * The days a moment stands for.
     *
     * @param there the time named before it in the story
     */
    DayRange days(Moment moment, DayRange there) {
        try {
            return switch (moment) {
                case Moment.Years years -> soFar(years(years.first(), years.last()));
                case Moment.FromBeginning known -> counted(known.beginning(), known.count(), known.unit());
                case Moment.FromThere count -> fromThere(count, there);
                case Moment.There then -> there;
                case Moment.CalendarDay day -> known(day(day));
                case Moment.CalendarSpan span -> span(span);
                case Moment.CalendarMonth month
                when month.year().isPresent() ->
                    soFar(around(month, LocalDate.of(month.year().getAsInt(), month.month(), 1)));
                case Moment.MonthSpan months
                when months.year().isPresent() -> soFar(months(months.year().getAsInt(), months));
                case Moment.SameDay same when there.isSingleDay() -> there;
                case Moment.FromHappening other -> UNKNOWN; // the join knows the other happening
                case Moment.Indefinite vague -> UNKNOWN;
                case Moment.Open open -> UNKNOWN;
                default -> reference.map(day -> relative(moment, day)).orElse(UNKNOWN);
            };
        } catch (DateTimeException noSuchDay) {
            return UNKNOWN; // "February 30": what a story says is no reason to fail
        }
    }

    private DayRange relative(Moment moment, LocalDate day) {
        return switch (moment) {
            case Moment.NamedWeekday weekday -> DayRange.of(weekday(weekday, day));
            case Moment.Bygone bygone ->
                known(day(bygone.named())
                        .map(near -> near.isAfter(day.plusDays(DAYS_AHEAD)) ? near.minusYears(1) : near));
            case Moment.Upcoming upcoming -> upcoming(upcoming.named(), day);
            case Moment.DaysAway away -> DayRange.of(day.plusDays(away.first()), day.plusDays(away.last()));
            case Moment.CalendarUnit unit -> unit(unit, day);
            case Moment.CalendarMonth month -> month(month, day);
            case Moment.MonthSpan months -> months(months, day);
            case Moment.Weekend weekend -> weekend(weekend, day);
            case Moment.Ago ago -> counted(day, -ago.count(), ago.unit());
            case Moment.Around around
            when around.count() < 0 -> DayRange.of(around.unit().after(day, around.count()), day);
            case Moment.Around around -> DayRange.of(day, around.unit().after(day, around.count()));
            case Moment.SameDay same -> DayRange.of(day);
            default -> UNKNOWN;
        };
    }

    /** The day meant, the year nearest to the story's when none is said. */
    Optional<LocalDate> day(Moment.CalendarDay day) {
        if (day.year().isPresent()) {
            return Optional.of(LocalDate.of(day.year().getAsInt(), day.month(), day.day()));
        }
        return reference.flatMap(near -> nearest(day, near));
    }

    // February 29 exists in one of three neighbouring years at most.
    private static Optional<LocalDate> nearest(Moment.CalendarDay day, LocalDate near) {
        Optional<LocalDate> best = Optional.empty();
        for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
            if (day.day() > java.time.YearMonth.of(year, day.month()).lengthOfMonth()) {
                continue;
            }
            LocalDate candidate = LocalDate.of(year, day.month(), day.day());
            if (best.isEmpty() || distance(candidate, near) < distance(best.get(), near)) {
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private DayRange span(Moment.CalendarSpan span) {
        Optional<LocalDate> last = day(span.last());
        if (span.first().year().isPresent() && span.last().year().isEmpty()) {
            LocalDate first = day(span.first()).orElseThrow();
            LocalDate sameYear = LocalDate.of(
                    first.getYear(), span.last().month(), span.last().day());
            return DayRange.of(first, sameYear.isBefore(first) ? sameYear.plusYears(1) : sameYear);
        }
        if (last.isEmpty()) {
            return UNKNOWN;
        }
        LocalDate first = LocalDate.of(
                span.first().year().orElse(last.get().getYear()),
                span.first().month(),
                span.first().day());
        LocalDate before = first.isAfter(last.get()) && span.first().year().isEmpty() ? first.minusYears(1) : first;
        return before.isAfter(last.get()) ? UNKNOWN : DayRange.of(before, last.get());
    }

    private static LocalDate weekday(Moment.NamedWeekday weekday, LocalDate day) {
        DayOfWeek name = weekday.day();
        if (weekday.shift() > 0) {
            return day.with(TemporalAdjusters.next(name));
        }
        return day.with(
                weekday.shift() < 0 ? TemporalAdjusters.previous(name) : TemporalAdjusters.previousOrSame(name));
    }

    private DayRange upcoming(Moment named, LocalDate day) {
        return switch (named) {
            case Moment.NamedWeekday weekday -> DayRange.of(day.with(TemporalAdjusters.nextOrSame(weekday.day())));
            case Moment.CalendarMonth month -> {
                int ahead = Math.floorMod(month.month() - day.getMonthValue(), 12);
                yield around(month, day.withDayOfMonth(1).plusMonths(ahead));
            }
            case Moment.CalendarUnit unit -> rest(unit, day);
            default -> days(named, UNKNOWN);
        };
    }

    // "Will begin this week": what is left of it; said on its last day, the next one.
    private static DayRange rest(Moment.CalendarUnit named, LocalDate day) {
        DayRange whole = named.unit().around(day);
        LocalDate last = whole.to().orElseThrow();
        return last.equals(day)
                ? DayRange.of(day, named.unit().around(day.plusDays(1)).to().orElseThrow())
                : DayRange.of(day, last);
    }

    private DayRange unit(Moment.CalendarUnit named, LocalDate day) {
        DayRange whole = named.unit().around(named.unit().after(day, named.shift()));
        LocalDate first = whole.from().orElseThrow();
        LocalDate last = whole.to().orElseThrow();
        return switch (named.stretch()) {
            case WHOLE -> whole;
            case SO_FAR -> soFar(whole);
            case EARLIER -> DayRange.of(first, later(first, day.minusDays(1)));
            case LATER -> DayRange.of(earlier(last, day.plusDays(1)), last);
        };
    }

    private DayRange month(Moment.CalendarMonth month, LocalDate day) {
        int back = Math.floorMod(day.getMonthValue() - month.month(), 12);
        LocalDate recent = day.withDayOfMonth(1).minusMonths(back);
        if (month.yearsAway().isPresent()) {
            return soFar(
                    around(month, LocalDate.of(day.getYear() + month.yearsAway().getAsInt(), month.month(), 1)));
        }
        if (month.shift().isEmpty()) {
            return soFar(around(month, back > MONTHS_BACK ? recent.plusYears(1) : recent));
        }
        return soFar(around(
                month,
                switch (month.shift().getAsInt()) {
                    case -1 -> back == 0 ? recent.minusYears(1) : recent;
                    case 0 -> LocalDate.of(day.getYear(), month.month(), 1);
                    default -> recent.plusYears(1);
                }));
    }

    // "Early March" is its first ten days, "late March" what follows the twentieth.
    private static DayRange around(Moment.CalendarMonth named, LocalDate first) {
        DayRange whole = Unit.MONTH.around(first);
        if (named.third().isEmpty()) {
            return whole;
        }
        int third = named.third().getAsInt();
        return DayRange.of(
                first.plusDays((third - 1) * DAYS_A_THIRD),
                third < THIRDS
                        ? first.plusDays(third * DAYS_A_THIRD - 1)
                        : whole.to().orElseThrow());
    }

    private DayRange months(Moment.MonthSpan months, LocalDate day) {
        DayRange recent = months(day.getYear(), months);
        if (recent.from().orElseThrow().isAfter(day)) {
            recent = months(day.getYear() - 1, months);
        }
        int shift = months.shift().orElse(0);
        int year = recent.from().orElseThrow().getYear();
        boolean over = recent.to().orElseThrow().isBefore(day);
        if (shift < 0 && !over) {
            return months(year - 1, months);
        }
        boolean thisYearsToCome = months.shift().isPresent() && shift == 0 && over && year < day.getYear();
        return soFar(shift > 0 || thisYearsToCome ? months(year + 1, months) : recent);
    }

    private static DayRange months(int year, Moment.MonthSpan months) {
        LocalDate first = LocalDate.of(year, months.firstMonth(), 1);
        return DayRange.of(first, first.plusMonths(months.months()).minusDays(1));
    }

    private DayRange weekend(Moment.Weekend weekend, LocalDate day) {
        boolean inside = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        int shift = weekend.shift().orElse(-1);
        boolean current = inside && weekend.shift().orElse(0) == 0;
        LocalDate first = current || (shift < 0 && !inside) ? saturday : saturday.plusWeeks(shift < 0 ? -1 : 1);
        return soFar(DayRange.of(first, first.plusDays(1)));
    }

    private static DayRange fromThere(Moment.FromThere count, DayRange there) {
        if (there.from().isEmpty()) {
            return UNKNOWN;
        }
        LocalDate start = there.from().get();
        LocalDate end = there.to().orElse(start);
        boolean range = !start.equals(end);
        if (range && count.unit().countsToADay()) {
            return UNKNOWN;
        }
        // "a year earlier", said of a quarter or a month, is that quarter or month.
        boolean partOfYear = range
                && count.unit() == Unit.YEAR
                && end.isBefore(start.plusYears(1).minusDays(1));
        if (partOfYear) {
            return DayRange.of(
                    count.unit().after(start, count.count()), count.unit().after(end, count.count()));
        }
        return counted(count.count() < 0 ? start : end, count.count(), count.unit());
    }

    private static DayRange counted(LocalDate from, int count, Unit unit) {
        LocalDate day = unit.after(from, count);
        return unit.countsToADay() || count == 0
                ? DayRange.of(day)
                : (unit == Unit.MONTH ? Unit.MONTH : Unit.YEAR).around(day);
    }

    private static DayRange years(int first, int last) {
        return DayRange.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    // A unit that runs past publication is cut there.
    private DayRange soFar(DayRange unit) {
        if (reference.isEmpty() || !unit.overlaps(DayRange.of(reference.get()))) {
            return unit;
        }
        return DayRange.of(unit.from().orElseThrow(), reference.get());
    }

    private static DayRange known(Optional<LocalDate> day) {
        return day.map(DayRange::of).orElse(UNKNOWN);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
