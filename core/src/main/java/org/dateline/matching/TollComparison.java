// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.quantity.Amount;

/** How many met which fate, in two reports. */
final class TollComparison {
    private static final double SAME = 1.5;
    // "One killed" is said of so many attacks that it tells little.
    private static final double SAME_SMALL = 0.6;
    private static final double CLOSE = 0.3;
    private static final double FAR_APART = -1.5;
    private static final double FAR_RATIO = 4;
    private static final int SMALL = 1;

    private TollComparison() {}

    static Stream<Reason> compare(Report one, Report other) {
        return one.tolls().stream()
                .flatMap(mine -> other.tolls().stream()
                        .filter(theirs -> theirs.fate() == mine.fate())
                        .flatMap(theirs -> compare(mine, theirs).stream()))
                .max((a, b) -> Double.compare(Math.abs(a.weight()), Math.abs(b.weight())))
                .stream();
    }

    private static Optional<Reason> compare(ReportedToll mine, ReportedToll theirs) {
        int some = figure(mine.amount());
        int others = figure(theirs.amount());
        if (some < 0 || others < 0) {
            return Optional.empty();
        }
        String says = mine.fate().code() + " " + some + " and " + others;
        return Optional.of(new Reason("tolls", weight(some, others), says));
    }

    private static double weight(int some, int others) {
        if (some == others) {
            return some <= SMALL ? SAME_SMALL : SAME;
        }
        double ratio = (double) (Math.max(some, others) + 1) / (Math.min(some, others) + 1);
        return ratio >= FAR_RATIO ? FAR_APART : CLOSE;
    }

    /** The number that stands for an amount: its lower end, else its upper; negative for none. */
    private static int figure(Amount amount) {
        return amount.low().orElse(amount.high().orElse(-1));
    }
}
