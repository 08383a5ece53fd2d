// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

    @Test
    void theBestTreeIsFoundWhateverTheScores() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            double[][] scores = scores(1 + random.nextInt(5), random, round % 2 == 0);
            int[] heads = SpanningTree.heads(scores);
            assertThat(isTree(heads)).isTrue();
            assertThat(sum(scores, heads)).isCloseTo(bestSum(scores), within(1e-9));
        }
    }

    @Test
    void longSentencesTooAreTreesWithOneRoot() {
        Random random = new Random(8);
        for (int round = 0; round < 50; round++) {
            assertThat(isTree(SpanningTree.heads(scores(200, random, round % 2 == 0))))
                    .isTrue();
        }
    }

    @Test
    void twoWordsThatBothWantToBeTheRootMustAgree() {
        double[][] scores = {{0, 0, 0}, {-0.1, 0, -9}, {-0.2, -3, 0}};
        assertThat(SpanningTree.heads(scores)).containsExactly(-1, 0, 1);
    }

    /** Few different values bring ties, many bring cycles of every form. */
    private static double[][] scores(int words, Random random, boolean ties) {
        double[][] scores = new double[words + 1][words + 1];
        for (double[] row : scores) {
            for (int head = 0; head <= words; head++) {
                row[head] = ties ? -random.nextInt(3) : Math.log(random.nextDouble());
            }
        }
        return scores;
    }

    private static double bestSum(double[][] scores) {
        int size = scores.length;
        int[] heads = new int[size];
        heads[0] = -1;
        double best = Double.NEGATIVE_INFINITY;
        long choices = Math.round(Math.pow(size, size - 1));
        for (long choice = 0; choice < choices; choice++) {
            long rest = choice;
            for (int word = 1; word < size; word++) {
                heads[word] = (int) (rest % size);
                rest /= size;
            }
            if (isTree(heads)) {
                best = Math.max(best, sum(scores, heads));
            }
        }
        return best;
    }

    private static double sum(double[][] scores, int[] heads) {
        double sum = 0;
        for (int word = 1; word < heads.length; word++) {
            sum += scores[word][heads[word]];
        }
        return sum;
    }

    /** Every word reaches the root, and one is under it. */
    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int word = 1; word < heads.length; word++) {
            roots += heads[word] == 0 ? 1 : 0;
            int at = word;
            int steps = 0;
            while (at > 0 && steps <= heads.length) {
                at = heads[at];
                steps++;
            }
            if (at != 0) {
                return false;
            }
        }
        return roots == 1;
    }
}
