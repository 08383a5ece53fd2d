// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a sentence, to see quickly which rules cannot match in it.
 *
 * @param words runs of letters, in small letters
 * @param digits whether it holds a digit
 */
record SentenceWords(Set<String> words, boolean digits) {

    /** Stands for any digit among wanted words. */
    static final String DIGIT = "0";

    static SentenceWords of(String sentence) {
        Set<String> words = new HashSet<>();
        boolean digits = false;
        int start = -1;
        for (int i = 0; i <= sentence.length(); i++) {
            boolean letter = i < sentence.length() && Character.isLetter(sentence.charAt(i));
            digits = digits || (i < sentence.length() && Character.isDigit(sentence.charAt(i)));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(sentence.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return new SentenceWords(words, digits);
    }

    /** The first run of letters of a wording; {@link #DIGIT} when it begins with something else. */
    static String first(String wording) {
        int start = 0;
        while (start < wording.length() && !Character.isLetter(wording.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < wording.length() && Character.isLetter(wording.charAt(end))) {
            end++;
        }
        return start > 0 ? DIGIT : wording.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Whether one of these words is here, or a digit where {@link #DIGIT} will do. */
    boolean holdsAny(Set<String> wanted) {
        if (wanted.contains(DIGIT)) {
            return digits || words.stream().anyMatch(wanted::contains);
        }
        for (String word : wanted) {
            if (words.contains(word) || words.contains(word + "s")) {
                return true;
            }
        }
        return false;
    }
}
