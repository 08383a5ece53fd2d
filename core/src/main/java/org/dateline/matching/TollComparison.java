// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.ontology.Fate;
import org.dateline.quantity.Amount;

/** How many met which fate, in two reports. Tolls rise from day to day; they seldom fall. */
final class TollComparison {
    private static final int MANY = 10;
    private static final double SAME_LARGE = 2;
    private static final double SAME = 1.5;
    // "One killed" is said of so many attacks that it tells little.
    private static final double SAME_SMALL = 0.6;
    private static final int SMALL = 1;

    private static final double CLOSE_RATIO = 1.25;
    private static final double CLOSE = 0.3;
    private static final double NEAR_RATIO = 2;
    private static final double NEAR = -0.4;
    private static final double FAR_RATIO = 4;
    private static final double APART = -1.2;
    private static final double FAR_APART = -2;
    private static final double FALLEN = -0.6;

    private TollComparison() {}

    static Stream<Reason> compare(Report one, Report other) {
        return Stream.of(Fate.values()).flatMap(fate -> compare(fate, one, other).stream());
    }

    /** Of several figures of one fate, the two that agree best: rival figures stand side by side in many stories. */
    private static Optional<Reason> compare(Fate fate, Report one, Report other) {
        return one.tolls().stream()
                .filter(toll -> toll.fate() == fate)
                .flatMap(mine -> other.tolls().stream()
                        .filter(toll -> toll.fate() == fate)
                        .flatMap(theirs -> compare(mine, one, theirs, other).stream()))
                .max((a, b) -> Double.compare(a.weight(), b.weight()));
    }

    private static Optional<Reason> compare(ReportedToll mine, Report one, ReportedToll theirs, Report other) {
        int some = figure(mine.amount());
        int others = figure(theirs.amount());
        if (some < 0 || others < 0) {
            return Optional.empty();
        }
        boolean fallen = some > others ? isEarlier(one, other) : isEarlier(other, one);
        boolean open = !Compatible.apart(mine.amount(), theirs.amount());
        String says = mine.fate().code() + " " + some + " and " + others;
        return Optional.of(new Reason("tolls", weight(some, others, open, fallen), says));
    }

    private static double weight(int some, int others, boolean open, boolean fallen) {
        if (some == others) {
            if (some <= SMALL) {
                return SAME_SMALL;
            }
            return some >= MANY ? SAME_LARGE : SAME;
        }
        double ratio = (Math.max(some, others) + 1.0) / (Math.min(some, others) + 1);
        if (ratio <= CLOSE_RATIO) {
            return CLOSE;
        }
        double down = fallen ? FALLEN : 0;
        if (ratio <= NEAR_RATIO) {
            return open ? 0 : NEAR + down;
        }
        if (ratio <= FAR_RATIO) {
            return open ? NEAR : APART + down;
        }
        return open ? APART : FAR_APART;
    }

    private static boolean isEarlier(Report one, Report other) {
        return one.published().isPresent()
                && other.published().isPresent()
                && one.published().get().isBefore(other.published().get());
    }

    /** The number that stands for an amount: its lower end, else its upper; negative for none. */
    private static int figure(Amount amount) {
        return amount.low().orElse(amount.high().orElse(-1));
    }
}
