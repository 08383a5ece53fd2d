// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

/** A linear model: adds up, for every class, the weights of the features seen. */
public interface Scorer {

    /** How many classes it scores. */
    int classes();

    /** Writes one score per class into the first elements of {@code scores}; the highest is the answer. */
    void score(FeatureList features, float[] scores);

    /** The class with the highest score, the first of equals. */
    static int best(float[] scores, int classes) {
        int best = 0;
        for (int each = 1; each < classes; each++) {
            if (scores[each] > scores[best]) {
                best = each;
            }
        }
        return best;
    }
}
