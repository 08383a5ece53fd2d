// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a sentence, to see quickly which rules cannot match in it.
 *
 * @param words runs of letters, in small letters
 * @param digits whether it holds a digit
 */
record SentenceWords(Set<String> words, boolean digits) {

    private static final Pattern EDGE = Pattern.compile("(?i)(?<!\\p{L})(?:mid|late|early)-$");
    private static final int LONGEST_EDGE = 7;

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

    /** Where a time can begin: at words and numbers that are no part of something longer. */
    static List<Integer> starts(String sentence) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < sentence.length(); i++) {
            boolean opens = Character.isLetterOrDigit(sentence.charAt(i)) || isApostrophe(sentence.charAt(i));
            if (opens && (i == 0 || isFree(sentence, i))) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** The word or number that begins at a place, with an apostrophe before it. */
    static String at(String sentence, int start) {
        int end = start + 1;
        while (end < sentence.length() && Character.isLetterOrDigit(sentence.charAt(end))) {
            end++;
        }
        return sentence.substring(start, end);
    }

    /** The same with the word behind it, where a single space parts them. */
    static String twoAt(String sentence, int start) {
        String first = at(sentence, start);
        int next = start + first.length() + 1;
        boolean follows = next < sentence.length()
                && sentence.charAt(next - 1) == ' '
                && Character.isLetterOrDigit(sentence.charAt(next));
        return follows ? first + " " + at(sentence, next) : first;
    }

    // Not inside a word, not behind a currency sign, and not behind "Gaza-" or "3.", but behind "mid-".
    private static boolean isFree(String sentence, int at) {
        char before = sentence.charAt(at - 1);
        if (Character.isLetterOrDigit(before) || "$€£#".indexOf(before) >= 0) {
            return false;
        }
        boolean joined = "-–/.:,".indexOf(before) >= 0 && at > 1 && Character.isLetterOrDigit(sentence.charAt(at - 2));
        return !joined
                || EDGE.matcher(sentence.substring(Math.max(0, at - LONGEST_EDGE), at))
                        .find();
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '’';
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
}
