// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which patterns may match where a word begins, by that word and the next: most words begin no time. */
final class Openings {
    private static final int MOST = 20_000;
    private static final int ASCII = 128;
    private static final byte OPEN = 1;
    private static final byte CLOSED = 2;
    private static final BitSet NONE = new BitSet(0);

    private final List<Pattern> patterns;
    // Whether any pattern may begin with two letters, 0 while nobody asked: most words are done with here.
    private final byte[] byTwoLetters = new byte[ASCII * ASCII];
    // What was found out before; the same whoever asks, and never more than some megabytes.
    private final Map<String, BitSet> byWord = new ConcurrentHashMap<>();
    private final Map<String, BitSet> byTwoWords = new ConcurrentHashMap<>();

    Openings(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /** The patterns, by number, that may match a sentence from a place on where a word begins. */
    BitSet at(String sentence, int start) {
        int end = SentenceWords.endOf(sentence, start);
        if (end - start > 1 && isClosed(sentence, start)) {
            return NONE;
        }
        BitSet open = known(byWord, sentence.substring(start, end));
        int next = SentenceWords.endOf(sentence, end);
        return open.isEmpty() || byTwoWords.size() >= MOST ? open : known(byTwoWords, sentence.substring(start, next));
    }

    // Two who ask at once find out the same.
    private boolean isClosed(String sentence, int start) {
        char first = sentence.charAt(start);
        char second = sentence.charAt(start + 1);
        if (first >= ASCII || second >= ASCII) {
            return false;
        }
        int pair = first * ASCII + second;
        if (byTwoLetters[pair] == 0) {
            byTwoLetters[pair] = open(sentence.substring(start, start + 2)).isEmpty() ? CLOSED : OPEN;
        }
        return byTwoLetters[pair] == CLOSED;
    }

    private BitSet known(Map<String, BitSet> found, String beginning) {
        BitSet known = found.get(beginning);
        if (known != null) {
            return known;
        }
        BitSet open = open(beginning);
        if (found.size() < MOST) {
            found.put(beginning, open);
        }
        return open;
    }

    @SuppressWarnings("JdkObsolete") // whether more letters could help is just what is asked
    private BitSet open(String beginning) {
        BitSet open = new BitSet(patterns.size());
        for (int number = 0; number < patterns.size(); number++) {
            Matcher found = patterns.get(number).matcher(beginning);
            // No match, and no more letters could make it one.
            if (found.lookingAt() || found.hitEnd()) {
                open.set(number);
            }
        }
        return open;
    }
}
