// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

/**
 * The best tree over the words of a sentence with exactly one word under the root (Chu and Liu 1965, Edmonds 1967).
 *
 * <p>One word under the root: a price on every arc from the root, too high to be paid twice (after Gabow and Tarjan 1984).
 */
final class SpanningTree {
    private static final int NONE = -1;

    private SpanningTree() {}

    /**
     * Heads of words 1 and up; the head of place 0, the root, is -1.
     *
     * @param scores by dependent (from 1; row 0 is not looked at) and head; the sum over the tree's arcs is made largest,
     *     and of equal heads the first is taken
     */
    static int[] heads(double[][] scores) {
        int size = scores.length;
        double[][] priced = new double[size][];
        double highest = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        for (int dependent = 1; dependent < size; dependent++) {
            for (int head = 0; head < size; head++) {
                if (head != dependent) {
                    highest = Math.max(highest, scores[dependent][head]);
                    lowest = Math.min(lowest, scores[dependent][head]);
                }
            }
        }
        double price = 1 + size * (highest - lowest);
        priced[0] = new double[size];
        for (int dependent = 1; dependent < size; dependent++) {
            priced[dependent] = scores[dependent].clone();
            priced[dependent][0] -= price;
        }
        return best(priced);
    }

    private static int[] best(double[][] scores) {
        int[] heads = greedy(scores);
        boolean[] inCycle = cycle(heads);
        if (inCycle.length == 0) {
            return heads;
        }
        // The cycle becomes one node, the last; an arc into it breaks the cycle's own arc where it enters.
        int[] outside = new int[scores.length];
        int count = 0;
        for (int node = 0; node < scores.length; node++) {
            if (!inCycle[node]) {
                outside[count++] = node;
            }
        }
        double[][] smaller = new double[count + 1][count + 1];
        int[] entry = new int[count];
        int[] exit = new int[count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                smaller[i][j] = scores[outside[i]][outside[j]];
            }
            entry[i] = entry(scores, heads, inCycle, outside[i]);
            exit[i] = exit(scores, inCycle, outside[i]);
            smaller[count][i] = scores[entry[i]][outside[i]] - scores[entry[i]][heads[entry[i]]];
            smaller[i][count] = scores[outside[i]][exit[i]];
        }
        int[] found = best(smaller);
        for (int i = 1; i < count; i++) {
            heads[outside[i]] = found[i] == count ? exit[i] : outside[found[i]];
        }
        heads[entry[found[count]]] = outside[found[count]];
        return heads;
    }

    private static int[] greedy(double[][] scores) {
        int[] heads = new int[scores.length];
        heads[0] = NONE;
        for (int dependent = 1; dependent < scores.length; dependent++) {
            int best = NONE;
            for (int head = 0; head < scores.length; head++) {
                if (head != dependent && (best == NONE || scores[dependent][head] > scores[dependent][best])) {
                    best = head;
                }
            }
            heads[dependent] = best;
        }
        return heads;
    }

    /** Where a head outside would best enter the cycle. */
    private static int entry(double[][] scores, int[] heads, boolean[] inCycle, int head) {
        int best = NONE;
        double gain = 0;
        for (int node = 1; node < scores.length; node++) {
            if (inCycle[node]) {
                double here = scores[node][head] - scores[node][heads[node]];
                if (best == NONE || here > gain) {
                    best = node;
                    gain = here;
                }
            }
        }
        return best;
    }

    /** Which node of the cycle a dependent outside would best hang under. */
    private static int exit(double[][] scores, boolean[] inCycle, int dependent) {
        int best = NONE;
        for (int node = 1; node < scores.length; node++) {
            if (inCycle[node] && (best == NONE || scores[dependent][node] > scores[dependent][best])) {
                best = node;
            }
        }
        return best;
    }

    /** Which nodes form the first cycle; empty when there is none. */
    private static boolean[] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int at = start;
            while (at > 0 && seen[at] == 0) {
                seen[at] = start;
                at = heads[at];
            }
            if (at > 0 && seen[at] == start) {
                boolean[] inCycle = new boolean[heads.length];
                for (int node = at; !inCycle[node]; node = heads[node]) {
                    inCycle[node] = true;
                }
                return inCycle;
            }
        }
        return new boolean[0];
    }
}
