// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of a sentence as they are looked at to see quickly which rules cannot match in it. */
final class SentenceWords {

    private static final Pattern EDGE = Pattern.compile("(?i)(?<!\\p{L})(?:mid|late|early)-$");
    private static final int LONGEST_EDGE = 7;

    /** Stands for any digit among wanted words. */
    static final String DIGIT = "0";

    private SentenceWords() {}

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

    /** Where the word or number that begins at a place ends, with an apostrophe before it and a single space behind it. */
    static int endOf(String sentence, int start) {
        int end = Math.min(start + 1, sentence.length());
        while (end < sentence.length() && Character.isLetterOrDigit(sentence.charAt(end))) {
            end++;
        }
        return end < sentence.length() && sentence.charAt(end) == ' ' ? end + 1 : end;
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
