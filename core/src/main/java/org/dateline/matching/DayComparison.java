// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dateline.ontology.Factuality;

/** The days of two reports, against how closely each is dated, and whether one was printed before the other happened. */
final class DayComparison {
    private static final double SAME_DAY = 2;
    // Two stories that both name the day are seldom one day apart
    // by a time zone or "overnight", and often two happenings.
    private static final double NEXT_DAY = -3.5;
    private static final double TWO_DAYS = -5;
    private static final double APART = -6;
    private static final double SAME_WEEK = 0.8;
    private static final double SAME_MONTH = 0.3;
    private static final double UNDATED = 0.7;
    private static final double OLDER_NEWS = -0.3;
    private static final int WEEK = 7;
    private static final int MONTH = 31;

    // What is dated by its publication alone happened then or the day before.
    private static final double PRINTED_THAT_DAY = 1.2;
    private static final double PRINTED_NEXT_DAY = 0.5;
    private static final double PRINTED_AROUND = -1.5;

    private static final double PRINTED_BEFORE = -4;

    private DayComparison() {}

    static void compare(Report one, Report other, Reasons reasons) {
        Optional<Block.Window> mine = Block.Window.of(one);
        Optional<Block.Window> theirs = Block.Window.of(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return;
        }
        reasons.add(
                "days",
                weight(mine.get(), one, theirs.get(), other),
                () -> words(mine.get(), one) + " and " + words(theirs.get(), other));
        if (isPrintedBefore(one, other)) {
            reasons.add("days", PRINTED_BEFORE, () -> printedBefore(one, other));
        } else if (isPrintedBefore(other, one)) {
            reasons.add("days", PRINTED_BEFORE, () -> printedBefore(other, one));
        }
    }

    private static double weight(Block.Window mine, Report one, Block.Window theirs, Report other) {
        long gap = Math.max(
                ChronoUnit.DAYS.between(mine.last(), theirs.first()),
                ChronoUnit.DAYS.between(theirs.last(), mine.first()));
        if (one.assumedDay() != other.assumedDay()
                && one.days().isKnown()
                && other.days().isKnown()) {
            Block.Window printed = one.assumedDay() ? mine : theirs;
            Block.Window told = one.assumedDay() ? theirs : mine;
            return assumed(gap, told.last().isBefore(printed.first()));
        }
        if (one.assumedDay() && other.assumedDay()) {
            return assumed(gap, true);
        }
        if (!isTold(one) || !isTold(other)) {
            return undated(gap, Math.abs(ChronoUnit.DAYS.between(mine.last(), theirs.last())));
        }
        return told(gap, Math.max(length(mine), length(theirs)));
    }

    /** News without a day is most often of the day it is printed, or of the day before. */
    private static double undated(long gap, long printedApart) {
        if (gap > 2) {
            return APART;
        }
        if (gap > 0) {
            return PRINTED_AROUND;
        }
        return printedApart <= 1 ? UNDATED : OLDER_NEWS;
    }

    private static double assumed(long gap, boolean later) {
        if (gap > 2) {
            return APART;
        }
        if (gap == 1) {
            return later ? PRINTED_NEXT_DAY : PRINTED_AROUND;
        }
        return gap <= 0 ? PRINTED_THAT_DAY : PRINTED_AROUND;
    }

    private static double told(long gap, long coarser) {
        if (gap == 1) {
            return NEXT_DAY;
        }
        if (gap == 2) {
            return TWO_DAYS;
        }
        if (gap > 2) {
            return APART;
        }
        if (coarser == 1) {
            return SAME_DAY;
        }
        if (coarser <= WEEK) {
            return SAME_WEEK;
        }
        return coarser <= MONTH ? SAME_MONTH : 0;
    }

    /** What is in print as done does not happen the day after. */
    private static boolean isPrintedBefore(Report early, Report late) {
        boolean done = early.factuality() == Factuality.HAPPENED && late.factuality() == Factuality.HAPPENED;
        if (!done || early.published().isEmpty() || late.days().from().isEmpty() || late.assumedDay()) {
            return false;
        }
        return early.published().get().isBefore(late.days().from().get());
    }

    private static String printedBefore(Report early, Report late) {
        return "printed on " + early.published().orElseThrow() + ", before "
                + late.days().from().orElseThrow();
    }

    private static boolean isTold(Report report) {
        return report.days().isKnown();
    }

    private static long length(Block.Window window) {
        return ChronoUnit.DAYS.between(window.first(), window.last()) + 1;
    }

    private static String words(Block.Window window, Report report) {
        String days =
                window.first().equals(window.last()) ? "" + window.first() : window.first() + " to " + window.last();
        if (report.assumedDay()) {
            return "printed " + days;
        }
        return isTold(report) ? days : "undated news of " + days;
    }
}
