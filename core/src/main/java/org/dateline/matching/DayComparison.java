// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** The days of two reports, against how closely each is dated. */
final class DayComparison {
    private static final double SAME_DAY = 2;
    private static final double NEXT_DAY = 0.5;
    private static final double TWO_DAYS = -1.5;
    private static final double APART = -6;
    private static final double SAME_WEEK = 0.8;
    private static final double SAME_MONTH = 0.3;
    private static final double NEWS_OF_SAME_WEEK = 0.5;
    private static final int WEEK = 7;
    private static final int MONTH = 31;

    private DayComparison() {}

    static Stream<Reason> compare(Report one, Report other) {
        Optional<Block.Window> mine = Block.Window.of(one);
        Optional<Block.Window> theirs = Block.Window.of(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Stream.empty();
        }
        String says = words(mine.get(), one) + " and " + words(theirs.get(), other);
        return Stream.of(new Reason("days", weight(mine.get(), theirs.get(), isTold(one) && isTold(other)), says));
    }

    private static double weight(Block.Window mine, Block.Window theirs, boolean told) {
        long gap = Math.max(
                ChronoUnit.DAYS.between(mine.last(), theirs.first()),
                ChronoUnit.DAYS.between(theirs.last(), mine.first()));
        if (gap == 1) {
            return told ? NEXT_DAY : 0;
        }
        if (gap == 2) {
            return TWO_DAYS;
        }
        if (gap > 2) {
            return APART;
        }
        long coarser = Math.max(length(mine), length(theirs));
        if (!told) {
            return coarser <= MONTH ? NEWS_OF_SAME_WEEK : 0;
        }
        if (coarser == 1) {
            return SAME_DAY;
        }
        if (coarser <= WEEK) {
            return SAME_WEEK;
        }
        return coarser <= MONTH ? SAME_MONTH : 0;
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
        return isTold(report) ? days : "undated news of " + days;
    }
}
