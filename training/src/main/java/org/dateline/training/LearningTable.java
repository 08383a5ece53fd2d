// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import org.dateline.language.perceptron.FeatureList;
import org.dateline.language.perceptron.ModelFile;
import org.dateline.language.perceptron.Scorer;

/**
 * Weights while they are learnt, by the averaged perceptron: the answer is the mean of the weights over all decisions,
 * which forgets the swings of the last ones.
 */
final class LearningTable implements Scorer {
    private static final float[] UNUSED = {};

    private final int classes;
    private final int mask;
    private final float[][] weights;
    // Sum over updates of change times decision number; mean = weight - moment / decisions.
    private final float[][] moments;
    private long decisions = 1;

    LearningTable(int classes, int rowBits) {
        this.classes = classes;
        this.mask = (1 << rowBits) - 1;
        this.weights = new float[1 << rowBits][];
        this.moments = new float[1 << rowBits][];
        java.util.Arrays.fill(weights, UNUSED);
        java.util.Arrays.fill(moments, UNUSED);
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(FeatureList features, float[] scores) {
        java.util.Arrays.fill(scores, 0, classes, 0f);
        for (int i = 0; i < features.count(); i++) {
            float[] row = weights[features.at(i) & mask];
            for (int each = 0; each < row.length; each++) {
                scores[each] += row[each];
            }
        }
    }

    /** Counts one more decision; called once for each, right or wrong. */
    void decide() {
        decisions++;
    }

    /** Moves weights from a wrong class to the right one. */
    void correct(FeatureList features, int right, int wrong) {
        for (int i = 0; i < features.count(); i++) {
            int row = features.at(i) & mask;
            if (weights[row].length == 0) {
                weights[row] = new float[classes];
                moments[row] = new float[classes];
            }
            weights[row][right] += 1;
            weights[row][wrong] -= 1;
            // In thousands of decisions: a float would lose single ones beyond 16 million.
            moments[row][right] += decisions * 1e-3f;
            moments[row][wrong] -= decisions * 1e-3f;
        }
    }

    /** Puts the means in place of the last weights; learning is over. */
    void settle() {
        float total = decisions * 1e-3f;
        for (int row = 0; row < weights.length; row++) {
            for (int each = 0; each < weights[row].length; each++) {
                weights[row][each] -= moments[row][each] / total;
            }
            moments[row] = UNUSED;
        }
    }

    /** Adds another settled table, so that the sum votes for both. */
    void add(LearningTable other) {
        for (int row = 0; row < weights.length; row++) {
            if (other.weights[row].length == 0) {
                continue;
            }
            if (weights[row].length == 0) {
                weights[row] = new float[classes];
            }
            for (int each = 0; each < classes; each++) {
                weights[row][each] += other.weights[row][each];
            }
        }
    }

    /**
     * Weights in whole steps.
     *
     * @param step size of a step; weights under half a step vanish
     */
    ModelFile.Rounded rounded(float step) {
        short[][] rows = new short[weights.length][];
        for (int row = 0; row < weights.length; row++) {
            rows[row] = new short[weights[row].length];
            for (int each = 0; each < rows[row].length; each++) {
                int steps = Math.round(weights[row][each] / step);
                rows[row][each] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, steps));
            }
        }
        return new ModelFile.Rounded(classes, rows);
    }
}
