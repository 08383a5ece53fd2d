// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

/**
 * Weights after training: small whole numbers, most of them zero and left out. Immutable.
 *
 * <p>Row r holds the entries from {@code starts[r]} to {@code starts[r + 1]}, each a class and its weight. With few
 * classes all weights are stored instead, which saves a look-up.
 */
public final class WeightTable implements Scorer {
    private static final int FEW_CLASSES = 4;

    private final int classes;
    private final int mask;
    private final int[] starts;
    private final byte[] entryClasses;
    private final short[] weights;

    /**
     * Takes over the arrays.
     *
     * @param starts one per row and one more; the number of rows is a power of two
     * @param entryClasses classes of the entries, row by row
     * @param weights weights of the entries
     */
    public WeightTable(int classes, int[] starts, byte[] entryClasses, short[] weights) {
        this.classes = classes;
        this.mask = starts.length - 2;
        boolean full = classes <= FEW_CLASSES;
        this.starts = full ? new int[0] : starts;
        this.entryClasses = full ? new byte[0] : entryClasses;
        this.weights = full ? spread(classes, starts, entryClasses, weights) : weights;
    }

    private static short[] spread(int classes, int[] starts, byte[] entryClasses, short[] weights) {
        short[] all = new short[(starts.length - 1) * classes];
        for (int row = 0; row < starts.length - 1; row++) {
            for (int entry = starts[row]; entry < starts[row + 1]; entry++) {
                all[row * classes + entryClasses[entry]] = weights[entry];
            }
        }
        return all;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(FeatureList features, float[] scores) {
        for (int each = 0; each < classes; each++) {
            scores[each] = 0;
        }
        for (int i = 0; i < features.count(); i++) {
            int row = features.at(i) & mask;
            if (starts.length == 0) {
                for (int each = 0; each < classes; each++) {
                    scores[each] += weights[row * classes + each];
                }
            } else {
                for (int entry = starts[row]; entry < starts[row + 1]; entry++) {
                    scores[entryClasses[entry]] += weights[entry];
                }
            }
        }
    }
}
