// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.Optional;
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

    static void compare(Report one, Report other, Reasons reasons) {
        if (one.tolls().isEmpty() || other.tolls().isEmpty()) {
            return;
        }
        for (Fate fate : Fate.values()) {
            best(fate, one, other).ifPresent(pair -> reasons.add("tolls", pair.weight(), pair::says));
        }
    }

    /** Of several figures of one fate, the two that agree best: rival figures stand side by side in many stories. */
    private static Optional<Pair> best(Fate fate, Report one, Report other) {
        Optional<Pair> best = Optional.empty();
        for (ReportedToll mine : one.tolls()) {
            for (ReportedToll theirs : other.tolls()) {
                if (mine.fate() == fate && theirs.fate() == fate && figure(mine) >= 0 && figure(theirs) >= 0) {
                    Pair pair = pair(mine, one, theirs, other);
                    best = best.isPresent() && best.get().weight() > pair.weight() ? best : Optional.of(pair);
                }
            }
        }
        return best;
    }

    /** Two figures of one fate. */
    private record Pair(Fate fate, int some, int others, double weight) {
        String says() {
            return fate.code() + " " + some + " and " + others;
        }
    }

    private static Pair pair(ReportedToll mine, Report one, ReportedToll theirs, Report other) {
        int some = figure(mine);
        int others = figure(theirs);
        boolean fallen = some > others ? isEarlier(one, other) : isEarlier(other, one);
        boolean open = !Compatible.apart(mine.amount(), theirs.amount());
        return new Pair(mine.fate(), some, others, weight(some, others, open, fallen));
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
    private static int figure(ReportedToll toll) {
        Amount amount = toll.amount();
        return amount.low().orElse(amount.high().orElse(-1));
    }
}
