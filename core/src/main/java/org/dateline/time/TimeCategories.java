// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which categories of time words a sentence could hold, by one look at each of its words. */
final class TimeCategories {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> byFirstWord = new HashMap<>();

    /** The number of a category; from here on it is looked for. */
    int of(String category, WordPattern patterns) {
        Integer known = numbers.get(category);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(category, number);
        patterns.firstWords(category)
                .forEach(word ->
                        byFirstWord.computeIfAbsent(word, none -> new BitSet()).set(number));
        return number;
    }

    /** The categories of which a first word is there, or one with an "s" behind it. */
    BitSet in(SentenceWords sentence) {
        BitSet here = new BitSet();
        for (String word : sentence.words()) {
            add(word, here);
            if (word.endsWith("s")) {
                add(word.substring(0, word.length() - 1), here);
            }
        }
        if (sentence.digits()) {
            add(SentenceWords.DIGIT, here);
        }
        return here;
    }

    private void add(String word, BitSet here) {
        BitSet known = byFirstWord.get(word);
        if (known != null) {
            here.or(known);
        }
    }
}
