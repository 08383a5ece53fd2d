// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import org.dateline.language.EntityTags;

/** The likeliest marks of names of a sentence in which every inside of a name follows its beginning (Viterbi 1967). */
final class NameMarks {
    private NameMarks() {}

    /**
     * Numbers of {@link EntityTags}, one per word.
     *
     * @param scores logarithms of probabilities, by word and mark
     */
    static int[] best(double[][] scores) {
        int[][] before = new int[scores.length][EntityTags.COUNT];
        double[] sums = start(scores[0]);
        for (int word = 1; word < scores.length; word++) {
            double[] next = new double[EntityTags.COUNT];
            for (int mark = 0; mark < EntityTags.COUNT; mark++) {
                int best = likeliestBefore(mark, sums);
                before[word][mark] = best;
                next[mark] = sums[best] + scores[word][mark];
            }
            sums = next;
        }
        int[] marks = new int[scores.length];
        int last = scores.length - 1;
        marks[last] = highest(sums);
        for (int word = last; word > 0; word--) {
            marks[word - 1] = before[word][marks[word]];
        }
        return marks;
    }

    private static double[] start(double[] first) {
        double[] sums = first.clone();
        for (int mark = 0; mark < EntityTags.COUNT; mark++) {
            if (!EntityTags.mayFollow(EntityTags.OUTSIDE, mark)) {
                sums[mark] = Double.NEGATIVE_INFINITY;
            }
        }
        return sums;
    }

    private static int likeliestBefore(int mark, double[] sums) {
        int best = -1;
        for (int before = 0; before < EntityTags.COUNT; before++) {
            if (EntityTags.mayFollow(before, mark) && (best < 0 || sums[before] > sums[best])) {
                best = before;
            }
        }
        return best;
    }

    private static int highest(double[] sums) {
        int best = 0;
        for (int mark = 1; mark < EntityTags.COUNT; mark++) {
            if (sums[mark] > sums[best]) {
                best = mark;
            }
        }
        return best;
    }
}
