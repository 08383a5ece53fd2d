// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What a time wording means, before it is known from which day it counts. */
sealed interface Moment {

    /** How coarse it is. */
    Grain grain();

    /** "November 3", "Friday, 3 November 2023"; year and weekday absent when not said. */
    record CalendarDay(OptionalInt year, int month, int day, Optional<DayOfWeek> weekday) implements Moment {
        @Override
        public Grain grain() {
            return Grain.DAY;
        }
    }

    /** "October 17-20", "from October 17 to November 3". */
    record CalendarSpan(CalendarDay first, CalendarDay last) implements Moment {
        @Override
        public Grain grain() {
            return Grain.WINDOW;
        }
    }

    /** "Sunday" (shift 0), "last Sunday" (-1), "next Sunday" (1). */
    record NamedWeekday(DayOfWeek day, int shift) implements Moment {
        @Override
        public Grain grain() {
            return Grain.DAY;
        }
    }

    /** A weekday or month of something still to come: the next one, the story's own included. */
    record Upcoming(Moment named) implements Moment {
        @Override
        public Grain grain() {
            return named.grain();
        }
    }

    /** A day without its year of something told as past: the last such day. */
    record Bygone(CalendarDay named) implements Moment {
        @Override
        public Grain grain() {
            return named.grain();
        }
    }

    /** Days counted from the story's day: "yesterday" is -1 to -1, "overnight" -1 to 0. */
    record DaysAway(int first, int last) implements Moment {
        @Override
        public Grain grain() {
            return Grain.DAY;
        }
    }

    /** Which part of a unit is meant. */
    enum Stretch {
        /** All of it that is not after the story's day. */
        SO_FAR,
        EARLIER,
        LATER,
        /** All of it, the future too: "by the end of the year". */
        WHOLE
    }

    /** "last week" (shift -1), "earlier this month". */
    record CalendarUnit(Unit unit, int shift, Stretch stretch) implements Moment {
        /** Whether it is the one of the story's day: "this week". */
        boolean isCurrent() {
            return shift == 0 && stretch == Stretch.SO_FAR;
        }

        @Override
        public Grain grain() {
            return unit.grain();
        }
    }

    /** "October 2016", "October last year" (yearsAway -1), "last October" (shift -1), "October", "early October" (third 1). */
    record CalendarMonth(int month, OptionalInt year, OptionalInt yearsAway, OptionalInt shift, OptionalInt third)
            implements Moment {
        /** The last one before the story. */
        CalendarMonth last() {
            return new CalendarMonth(month, year, yearsAway, OptionalInt.of(-1), third);
        }

        @Override
        public Grain grain() {
            return Grain.MONTH;
        }
    }

    /** Months in a row: "the third quarter of 2016", "last summer", "June-August". */
    record MonthSpan(int firstMonth, int months, OptionalInt year, OptionalInt shift) implements Moment {
        @Override
        public Grain grain() {
            return Grain.WINDOW;
        }
    }

    /** "2017", "2003-2011", "the 1990s". */
    record Years(int first, int last) implements Moment {
        @Override
        public Grain grain() {
            return first == last ? Grain.YEAR : Grain.WINDOW;
        }
    }

    /** "over the weekend" (absent), "last weekend" (-1), "this weekend" (0). */
    record Weekend(OptionalInt shift) implements Moment {
        @Override
        public Grain grain() {
            return Grain.WINDOW;
        }
    }

    /** "three days ago". */
    record Ago(int count, Unit unit) implements Moment {
        @Override
        public Grain grain() {
            return unit.countsToADay() ? Grain.DAY : unit.grain();
        }
    }

    /** "the past three months" (count negative), "the next two weeks". */
    record Around(int count, Unit unit) implements Moment {
        @Override
        public Grain grain() {
            return Grain.WINDOW;
        }
    }

    /** Counted from the time named before: "two days later", "the same day" (0), "a year earlier" (-1). */
    record FromThere(int count, Unit unit) implements Moment {
        @Override
        public Grain grain() {
            return unit.countsToADay() ? Grain.DAY : unit.grain();
        }
    }

    /** "since then": the time named before. */
    record There() implements Moment {
        @Override
        public Grain grain() {
            return Grain.WINDOW;
        }
    }

    /** "earlier in the day": the day named before, else the story's. */
    record SameDay() implements Moment {
        @Override
        public Grain grain() {
            return Grain.DAY;
        }
    }

    /** Counted from a known beginning: "the Gulf War" (count 0), "two years after the Gulf War". */
    record FromBeginning(LocalDate beginning, int count, Unit unit) implements Moment {
        @Override
        public Grain grain() {
            return unit.countsToADay() ? Grain.DAY : unit.grain();
        }
    }

    /** Counted from a happening that the words after it name: "two days after the raid" (2), "hours before" (0). */
    record FromHappening(Lapse lapse) implements Moment {
        @Override
        public Grain grain() {
            return Grain.VAGUE;
        }
    }

    /** "recently". */
    record Indefinite() implements Moment {
        @Override
        public Grain grain() {
            return Grain.VAGUE;
        }
    }

    /** "now", "soon". */
    record Open() implements Moment {
        @Override
        public Grain grain() {
            return Grain.OPEN;
        }
    }
}
