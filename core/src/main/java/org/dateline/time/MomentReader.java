// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what a rule found into what it means. */
final class MomentReader {
    private static final Pattern ENDING = Pattern.compile("(?<=\\d)\\p{L}+$"); // of "3rd"
    private static final int MONTHS_A_QUARTER = 3;
    private static final int MONTHS_A_HALF = 6;
    private static final int YEARS_A_CENTURY = 100;

    private final WordPattern words;

    MomentReader(WordPattern words) {
        this.words = words;
    }

    /** The meaning; none when the numbers found cannot be such a time. */
    Optional<Moment> read(TimeAction action, Matcher found) {
        Reading at = new Reading(found);
        return switch (action) {
            case DATE -> at.date("");
            case DATE_SPAN -> at.dateSpan();
            case HOLIDAY -> at.holiday();
            case WEEKDAY ->
                Optional.of(new Moment.NamedWeekday(
                        DayOfWeek.of(at.number("weekday", 1)),
                        found.group().endsWith("last") ? -1 : at.number("shift", 0)));
            case DAYS -> Optional.of(at.days());
            case LATER -> Optional.of(new Moment.FromThere(at.steps(), at.unit()));
            case EARLIER -> Optional.of(new Moment.FromThere(-Math.max(1, at.steps()), at.unit()));
            case THEN -> Optional.of(new Moment.There());
            case SAME_DAY -> Optional.of(new Moment.SameDay());
            case MONTH -> Optional.of(at.month());
            case MONTH_SPAN -> Optional.of(at.months());
            case CALENDAR -> Optional.of(at.calendar());
            case WEEKEND -> Optional.of(new Moment.Weekend(at.optional("shift")));
            case YEAR -> Optional.of(new Moment.Years(at.number("year", 0), at.number("year", 0)));
            case YEARS -> at.years();
            case DECADE -> Optional.of(at.decade());
            case CENTURY -> Optional.of(at.century());
            case SEASON -> Optional.of(at.part(at.number("season", 1), MONTHS_A_QUARTER));
            case QUARTER ->
                Optional.of(at.part((at.number("ordinal", 1) - 1) * MONTHS_A_QUARTER + 1, MONTHS_A_QUARTER));
            case FIRST_MONTHS -> Optional.of(at.part(1, at.number("count", 1)));
            case HALF ->
                at.number("ordinal", 1) > 2
                        ? Optional.empty()
                        : Optional.of(at.part((at.number("ordinal", 1) - 1) * MONTHS_A_HALF + 1, MONTHS_A_HALF));
            case AGO -> Optional.of(new Moment.Ago(at.number("count", 1), at.unit()));
            case PAST -> Optional.of(new Moment.Around(-at.number("count", 1), at.unit()));
            case COMING -> Optional.of(new Moment.Around(at.number("count", 1), at.unit()));
            case BEGINNING ->
                Optional.of(new Moment.FromBeginning(
                        LocalDate.parse(at.text("beginning").orElseThrow()), at.number("count", 0), at.unit()));
            case HAPPENING -> Optional.of(at.happening());
            case VAGUE -> Optional.of(new Moment.Indefinite());
            case OPEN -> Optional.of(new Moment.Open());
        };
    }

    /** One match, asked for its parts. */
    private final class Reading {
        private final Matcher found;

        Reading(Matcher found) {
            this.found = found;
        }

        Optional<String> text(String group) {
            return words.value(found, group);
        }

        OptionalInt optional(String group) {
            return text(group)
                    .map(words -> OptionalInt.of(
                            Integer.parseInt(ENDING.matcher(words).replaceFirst(""))))
                    .orElse(OptionalInt.empty());
        }

        int number(String group, int otherwise) {
            return optional(group).orElse(otherwise);
        }

        Unit unit() {
            return text("unit").map(Unit::valueOf).orElse(Unit.DAY);
        }

        // "two days later", "the following day"; "that day" and "then" are there already.
        int steps() {
            return number("count", number("following", 0));
        }

        // "days after" tells of no number of them, "the day after" of one; within hours it is the same day.
        Moment happening() {
            boolean sameDay = unit() == Unit.HOUR || unit() == Unit.MINUTE;
            if (!sameDay && text("unit").isPresent() && text("count").isEmpty()) {
                return new Moment.Indefinite();
            }
            int count = sameDay ? 0 : number("count", 1);
            boolean before = found.group().toLowerCase(java.util.Locale.ROOT).endsWith("before");
            return unit().lapse(before ? -count : count)
                    .<Moment>map(Moment.FromHappening::new)
                    .orElseGet(Moment.Indefinite::new);
        }

        private Optional<DayOfWeek> weekday() {
            return text("weekday").map(Integer::parseInt).map(DayOfWeek::of);
        }

        Optional<Moment> date(String second) {
            return day("month" + second, "day" + second, optional("year" + second))
                    .map(day -> day);
        }

        private Optional<Moment.CalendarDay> day(String monthGroup, String dayGroup, OptionalInt year) {
            int month = optional(monthGroup).orElse(number("monthnumber", 1));
            int day = number(dayGroup, 1);
            boolean exists = day <= java.time.Month.of(month).maxLength();
            return exists ? Optional.of(new Moment.CalendarDay(year, month, day, weekday())) : Optional.empty();
        }

        Optional<Moment> dateSpan() {
            boolean twoMonths = text("month2").isPresent();
            OptionalInt year = optional("year");
            OptionalInt lastYear = twoMonths ? optional("year2") : year;
            Optional<Moment.CalendarDay> first = day("month", "day", year);
            Optional<Moment.CalendarDay> last = day(twoMonths ? "month2" : "month", "day2", lastYear);
            boolean backwards = !twoMonths && number("day2", 1) < number("day", 1);
            return first.isPresent() && last.isPresent() && !backwards
                    ? Optional.of(new Moment.CalendarSpan(first.get(), last.get()))
                    : Optional.empty();
        }

        Optional<Moment> holiday() {
            String[] monthAndDay = text("holiday").orElseThrow().split("-");
            return Optional.of(new Moment.CalendarDay(
                    optional("year"),
                    Integer.parseInt(monthAndDay[0]),
                    Integer.parseInt(monthAndDay[1]),
                    Optional.empty()));
        }

        Moment days() {
            String[] ends = text("offset").orElseThrow().split("\\.\\.");
            return new Moment.DaysAway(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        }

        Moment month() {
            boolean yearShifted =
                    found.group().toLowerCase(java.util.Locale.ROOT).endsWith("year");
            return new Moment.CalendarMonth(
                    number("month", 1),
                    optional("year"),
                    yearShifted ? optional("shift") : OptionalInt.empty(),
                    yearShifted ? OptionalInt.empty() : optional("shift"),
                    optional("third"));
        }

        Moment months() {
            int first = number("month", 1);
            int months = Math.floorMod(number("month2", 1) - first, 12) + 1;
            return new Moment.MonthSpan(first, months, optional("year"), OptionalInt.empty());
        }

        Moment calendar() {
            boolean ending = text("edge").isPresent() || text("period").isEmpty();
            Moment.Stretch stretch = text("stretch")
                    .or(() -> text("edge").filter(edge -> Character.isLetter(edge.charAt(0))))
                    .map(Moment.Stretch::valueOf)
                    .orElse(ending ? Moment.Stretch.WHOLE : Moment.Stretch.SO_FAR);
            return new Moment.CalendarUnit(
                    text("period").map(Unit::valueOf).orElse(Unit.YEAR), number("shift", 0), stretch);
        }

        Optional<Moment> years() {
            int first = number("year", 0);
            int last = optional("year2").orElse(first - first % YEARS_A_CENTURY + number("twodigits", 0));
            return last > first ? Optional.of(new Moment.Years(first, last)) : Optional.empty();
        }

        Moment decade() {
            String digits = text("tens").orElseThrow().replaceAll("\\D", "");
            int first = Integer.parseInt(digits.length() == 2 ? "19" + digits : digits);
            return new Moment.Years(first, first + 9);
        }

        Moment century() {
            int last = number("twodigits", 1) * YEARS_A_CENTURY;
            return new Moment.Years(last - YEARS_A_CENTURY + 1, last);
        }

        Moment part(int firstMonth, int months) {
            return new Moment.MonthSpan(firstMonth, months, optional("year"), optional("shift"));
        }
    }
}
