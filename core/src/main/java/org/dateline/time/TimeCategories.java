// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
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
        for (String word : patterns.firstWords(category)) {
            enter(word, number);
            enter(word + "s", number);
        }
        return number;
    }

    private void enter(String word, int number) {
        byFirstWord.computeIfAbsent(word, none -> new BitSet()).set(number);
    }

    /** The categories of which a first word is there, or one with an "s" behind it. */
    BitSet in(String sentence) {
        BitSet here = new BitSet();
        int start = -1;
        for (int at = 0; at <= sentence.length(); at++) {
            boolean letter = at < sentence.length() && Character.isLetter(sentence.charAt(at));
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                add(sentence.substring(start, at).toLowerCase(Locale.ROOT), here);
                start = -1;
            }
        }
        if (sentence.chars().anyMatch(Character::isDigit)) {
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
