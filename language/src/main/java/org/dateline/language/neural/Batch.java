// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Sentences that go through the network together, all filled up to one length.
 *
 * <p>What the network makes of a sentence must not depend on its neighbours, to the last bit. Its kernels work on a few rows
 * at a time and round another way where rows are left over, so the length is always a multiple of that many, and it
 * depends on the sentence alone: only sentences of the same length, once filled up, meet in a batch.
 *
 * @param length pieces a sentence, filled up
 */
record Batch(int length, List<Encoded> sentences) {
    /** Rows the kernels work on at a time (1, 2 or 4 by processor). */
    private static final int ROWS = 4;
    /** Beyond these, larger batches are no faster (measured) and only take memory. */
    private static final int MOST_PIECES = 512;

    private static final int MOST_SENTENCES = 16;

    /** The batches of some sentences, short ones first. */
    static List<Batch> of(List<Encoded> sentences) {
        TreeMap<Integer, List<Encoded>> byLength = new TreeMap<>();
        for (Encoded sentence : sentences) {
            int length = (sentence.length() + ROWS - 1) / ROWS * ROWS;
            byLength.computeIfAbsent(length, none -> new ArrayList<>()).add(sentence);
        }
        List<Batch> batches = new ArrayList<>();
        byLength.forEach((length, same) -> {
            int most = Math.clamp(MOST_PIECES / length, 1, MOST_SENTENCES);
            for (int at = 0; at < same.size(); at += most) {
                batches.add(new Batch(length, same.subList(at, Math.min(at + most, same.size()))));
            }
        });
        return batches;
    }

    /** Room for words: it too depends on the length alone. */
    int words() {
        return length;
    }
}
