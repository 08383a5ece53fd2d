// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.List;
import org.dateline.language.perceptron.FeatureList;
import org.dateline.text.Span;

/** What is looked at to tell whether a sentence ends between two tokens of a paragraph. */
public final class BoundaryFeatures {
    private static final int AROUND = 4;
    private static final int FAR = 12;
    private static final int KINDS = 32;
    private static final int SHORT_WORD = 4;

    private final String text;
    private final List<Span> tokens;
    private final boolean[] ruled;
    private final TokenKind[] kinds;
    private final int[] words;
    private final int[] openQuotes;
    private final int[] toNextEnd;
    private final int style;

    /**
     * Prepares a paragraph.
     *
     * @param ruled for every token whether the rules end a sentence after it
     */
    public BoundaryFeatures(String text, List<Span> tokens, boolean[] ruled) {
        this.text = text;
        this.tokens = tokens;
        this.ruled = ruled;
        int size = tokens.size();
        kinds = new TokenKind[size];
        words = new int[size];
        openQuotes = new int[size];
        toNextEnd = new int[size];
        int quotes = 0;
        boolean marked = false;
        for (int i = 0; i < size; i++) {
            kinds[i] = isPossessive(text, tokens.get(i)) ? TokenKind.SMALL : TokenKind.of(text, tokens.get(i));
            words[i] = hash(text, tokens.get(i));
            marked |= kinds[i].endsSentences();
            quotes += kinds[i] == TokenKind.STRAIGHT_QUOTE ? 1 : 0;
            openQuotes[i] = quotes % 2;
        }
        int distance = 0;
        for (int i = size - 1; i >= 0; i--) {
            distance = kinds[i].endsSentences() ? 0 : Math.min(FAR, distance + 1);
            toNextEnd[i] = distance;
        }
        boolean small = size > 0 && kinds[0] == TokenKind.SMALL;
        boolean ended = size > 0 && isMarked(size - 1);
        style = (marked ? 1 : 0) + (small ? 2 : 0) + (ended ? 4 : 0) + (isTitle() ? 8 : 0);
    }

    // "the ministers’ talks": the apostrophe closes nothing.
    private static boolean isPossessive(String text, Span token) {
        return token.length() == 1
                && token.start() > 0
                && Letters.isApostrophe(text.charAt(token.start()))
                && text.charAt(token.start() - 1) == 's';
    }

    /** Whether Nearly All Words Have Capitals, as in headlines. */
    private boolean isTitle() {
        int small = 0;
        int capitals = 0;
        for (int i = 0; i < kinds.length; i++) {
            small += kinds[i] == TokenKind.SMALL && tokens.get(i).length() > SHORT_WORD ? 1 : 0;
            capitals += kinds[i] == TokenKind.CAPITALISED ? 1 : 0;
        }
        return small * 8 <= capitals && capitals > 2;
    }

    // In small letters, with all digits alike.
    private static int hash(String text, Span token) {
        int hash = 1;
        for (int at = token.start(); at < token.end(); at++) {
            char letter = text.charAt(at);
            hash = hash * 31 + (Character.isDigit(letter) ? '0' : Character.toLowerCase(letter));
        }
        return hash;
    }

    /** Whether a sentence could end after a token at all; between small words without a mark none is looked for. */
    public boolean isOpen(int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        if (isInsertion(at)) {
            return false;
        }
        boolean blank = tokens.get(at + 1).start() > tokens.get(at).end();
        TokenKind kind = kinds[at];
        boolean word = kind == TokenKind.SMALL || kind == TokenKind.COMMA;
        return ruled[at]
                || (blank && !(word && kinds[at + 1] == TokenKind.SMALL))
                || (kind.endsSentences() && kinds[at + 1] != TokenKind.CLOSING);
    }

    // "[George W.] Bush": an editor's words inside somebody's sentence.
    private boolean isInsertion(int at) {
        return at > 0
                && text.charAt(tokens.get(at).start()) == ']'
                && Character.isLetter(text.charAt(tokens.get(at - 1).start()))
                && !ruled[at];
    }

    /** Whether the rules end a sentence after a token. */
    public boolean isRuled(int at) {
        return ruled[at];
    }

    /** Whether a mark of a sentence's end, or one that closes, stands at a place. */
    boolean isMarked(int at) {
        boolean closes = kinds[at] == TokenKind.CLOSING || kinds[at] == TokenKind.STRAIGHT_QUOTE;
        return kinds[at].endsSentences() || (closes && at > 0 && kinds[at - 1].endsSentences());
    }

    /**
     * Fills the list for the gap after a token.
     *
     * @param start the token that the sentence begins with
     */
    public void extract(int at, int start, FeatureList to) {
        to.clear();
        int rule = ruled[at] ? 1 : 0;
        int kind = kind(at);
        int next = kind(at + 1);
        int both = kind * KINDS + next;
        int gap = gap(at);
        int length = Math.min(FAR, at - start + 1);
        words(at, rule, kind, next, to);
        kinds(at, start, both, to);
        to.add(20, rule, gap, kind, next);
        to.add(21, length, rule, kind);
        to.add(22, length, both);
        to.add(23, openQuotes[at], rule, next);
        to.add(24, toNextEnd[at + 1], both);
        to.add(25, style, rule, both);
        to.add(26, words[start], both);
        to.add(27, Math.min(FAR, tokens.size() - at), both);
        to.add(28, start == 0 ? 1 : 0, length, both);
        to.add(29, rule, style);
        to.add(32, style, words[at + 1], kind);
        to.add(33, style, words[at], next);
        to.add(30, kind(start), next, length);
        to.add(31, toNextEnd[at + 1], style, length, next);
    }

    private void words(int at, int rule, int kind, int next, FeatureList to) {
        int word = words[at];
        int after = words[at + 1];
        to.add(1, word, rule);
        to.add(2, after, rule);
        to.add(3, word, next);
        to.add(4, kind, after);
        to.add(5, word, after);
        to.add(6, word(at - 1), word);
        to.add(7, after, word(at + 2));
        to.add(8, word(at - 1), kind, next);
        to.add(9, word(at - 1), kind, after);
        to.add(10, kind, next, word(at + 2));
    }

    private void kinds(int at, int start, int both, FeatureList to) {
        int before = kind(at - 1);
        int later = kind(at + 2);
        to.add(11, before, both, later);
        to.add(12, both, later, kind(at + 3));
        to.add(13, kind(at - 2), before, both);
        to.add(14, before, both);
        to.add(15, both, later);
        to.add(16, kind(start), kind(start + 1), both);
        int capitals = 0;
        for (int i = at + 1; i <= at + AROUND; i++) {
            capitals += kind(i) == TokenKind.CAPITALISED.code() ? 1 : 0;
        }
        to.add(17, capitals, both);
    }

    private int gap(int at) {
        int from = tokens.get(at).end();
        int blanks = tokens.get(at + 1).start() - from;
        for (int i = from; i < from + blanks; i++) {
            if (text.charAt(i) == '\n') {
                return 3;
            }
        }
        return Math.min(blanks, 2);
    }

    private int kind(int at) {
        return at < 0 || at >= kinds.length ? 0 : kinds[at].code();
    }

    private int word(int at) {
        return at < 0 || at >= words.length ? 0 : words[at];
    }
}
