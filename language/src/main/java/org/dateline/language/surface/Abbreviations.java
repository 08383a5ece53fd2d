// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.Locale;
import java.util.Set;

/** Knows which full stops belong to an abbreviation, and which of those end a sentence too. */
final class Abbreviations {
    private static final int LONGEST = 12;
    private static final String AND_SO_ON = "etc";

    private final Set<String> titles;
    private final Set<String> beforeNumber;
    private final Set<String> dates;
    private final Set<String> mayEnd;
    private final Set<String> starters;

    Abbreviations(WordLists lists) {
        titles = lists.list("titles");
        beforeNumber = lists.list("before-number");
        dates = lists.list("dates");
        mayEnd = lists.list("may-end");
        starters = lists.list("starters");
    }

    /** Whether the full stop after a word is part of it. */
    boolean takesStop(String text, int start, int stop, int end) {
        // "U.S.." or "etc..." : the marks after the first are on their own, except a plain ellipsis.
        if (stop - start > LONGEST || text.startsWith("..", stop)) {
            return false;
        }
        String word = text.substring(start, stop);
        if (word.length() == 1 && !isTitle(word) && !beforeNumber.contains(word)) {
            return Character.isUpperCase(word.charAt(0)) && isInitial(text, start, stop);
        }
        // The treebanks cut the full stop off "etc." where it ends a sentence; of other abbreviations they do not.
        if (word.equals(AND_SO_ON)) {
            int after = nextVisible(text, stop + 1);
            return after < text.length() && !Character.isUpperCase(text.charAt(after));
        }
        if (isTitle(word) || mayEnd.contains(word)) {
            return true;
        }
        if (word.length() > 2 && word.indexOf('.') > 0) {
            return Character.isLetter(word.charAt(0)) && word.charAt(1) == '.';
        }
        int next = nextVisible(text, stop + 1);
        boolean digit = next < text.length() && Character.isDigit(text.charAt(next));
        if (beforeNumber.contains(word)) {
            return digit;
        }
        // "the cat sat", "the Sun": only the dates that are no words of their own do without a number.
        boolean ambiguous = word.equals("Mar") || word.equals("Sat") || word.equals("Sun") || word.equals("Wed");
        boolean comma = stop + 1 < end && text.charAt(stop + 1) == ',';
        boolean day = start > 2 && text.startsWith("on ", start - 3);
        return dates.contains(word) && (digit || comma || day || !ambiguous);
    }

    /** Also in capitals: "GEN." */
    private boolean isTitle(String word) {
        return titles.contains(word)
                || (word.length() > 1
                        && titles.contains(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)));
    }

    // "George W. Bush", "J. Smith", but not "vitamin C." or "he and I."
    private static boolean isInitial(String text, int start, int stop) {
        if (text.charAt(start) == 'I') {
            return false;
        }
        // "J.Smith" lacks a space.
        if (stop + 2 < text.length()
                && Character.isUpperCase(text.charAt(stop + 1))
                && Character.isLowerCase(text.charAt(stop + 2))) {
            return true;
        }
        // "[George W.] Bush"
        int next = nextVisible(text, text.startsWith("]", stop + 1) ? stop + 2 : stop + 1);
        boolean nameFollows = next < text.length() && Character.isUpperCase(text.charAt(next));
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean begins = before < 0 || text.charAt(before) == '\n' || !Character.isLetter(text.charAt(before));
        int wordStart = before;
        while (wordStart > 0 && before - wordStart < LONGEST && Character.isLetter(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        boolean afterName = !begins && Character.isUpperCase(text.charAt(wordStart));
        return nameFollows && (begins || afterName);
    }

    private static int nextVisible(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }

    /** Whether a token that ends in an abbreviation's full stop ends the sentence too, given the word after it. */
    boolean endsSentence(String token, String next) {
        String word = token.substring(0, token.length() - 1);
        if (isTitle(word) || word.length() == 1 || beforeNumber.contains(word)) {
            return false;
        }
        return starters.contains(next);
    }
}
