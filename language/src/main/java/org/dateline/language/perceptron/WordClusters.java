// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

import java.util.Map;

/**
 * Groups of words that behave alike, so that a rare word can borrow from a common one.
 *
 * @param codes lower-case word to its cluster: 1 and up, coarse cluster in the high bits, fine one in all bits
 */
public record WordClusters(Map<String, Integer> codes) {
    /** Bits of a code that tell fine clusters of one coarse cluster apart. */
    public static final int FINE_BITS = 5;

    public WordClusters {
        codes = Map.copyOf(codes);
    }

    /** No clusters at all. */
    public static WordClusters none() {
        return new WordClusters(Map.of());
    }

    /** The cluster of a lower-case word, 0 when it has none. */
    int of(String word) {
        return codes.getOrDefault(word, 0);
    }

    static int coarse(int code) {
        return (code >> FINE_BITS) + 0x10000;
    }
}
