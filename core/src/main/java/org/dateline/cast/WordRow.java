// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.List;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** A sentence as a row of bare words, each with the token it comes from; "al-Sudani" gives two words of one token. */
final class WordRow {
    private final List<String> words = new ArrayList<>();
    private final List<Integer> tokens = new ArrayList<>();
    private final List<Boolean> possessive = new ArrayList<>();

    WordRow(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.isPossessiveMark()) {
                // A break, so that no name runs over a possessive mark.
                words.add("'");
                tokens.add(token.index());
                possessive.add(token.form().endsWith("s"));
                continue;
            }
            for (String word : Words.of(token)) {
                words.add(word);
                tokens.add(token.index());
                possessive.add(false);
            }
        }
    }

    List<String> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    int token(int word) {
        return tokens.get(word);
    }

    /** So many words from here as one string, possessive marks joined to their words: "lords resistance army". */
    String joined(int from, int length) {
        StringBuilder joined = new StringBuilder();
        for (int at = from; at < from + length; at++) {
            if (words.get(at).equals("'")) {
                joined.append(possessive.get(at) ? "s" : "");
            } else {
                joined.append(joined.isEmpty() ? "" : " ").append(words.get(at));
            }
        }
        return joined.toString();
    }

    /** Whether so many words from here are whole tokens. */
    boolean whole(int from, int length) {
        int next = from + length;
        boolean starts = from == 0 || !tokens.get(from - 1).equals(tokens.get(from));
        return starts && (next == words.size() || !tokens.get(next).equals(tokens.get(next - 1)));
    }
}
