// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

/**
 * Counts of one measure, and the rates that follow from them.
 *
 * @param truePositives found and in the gold
 * @param falsePositives found, not in the gold
 * @param falseNegatives in the gold, not found
 */
public record Score(int truePositives, int falsePositives, int falseNegatives) {
    /** Nothing counted yet. */
    public static final Score ZERO = new Score(0, 0, 0);

    public Score plus(Score other) {
        return new Score(
                truePositives + other.truePositives,
                falsePositives + other.falsePositives,
                falseNegatives + other.falseNegatives);
    }

    /** Share of what was found that is right; 0 when nothing was found. */
    public double precision() {
        return share(truePositives, truePositives + falsePositives);
    }

    /** Share of the gold that was found; 0 when the gold is empty. */
    public double recall() {
        return share(truePositives, truePositives + falseNegatives);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
