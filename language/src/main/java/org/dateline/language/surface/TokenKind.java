// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import org.dateline.text.Span;

/** What a token looks like, in as few words as tell where sentences end. */
enum TokenKind {
    NONE(0),
    SMALL(1),
    CAPITALISED(2),
    CAPITALS(3),
    INITIAL(4),
    NUMBER(5),
    MIXED(6),
    ABBREVIATION(7),
    ADDRESS(8),
    STOP(9),
    QUESTION(10),
    DOTS(11),
    COMMA(12),
    COLON(13),
    SEMICOLON(14),
    DASH(15),
    STRAIGHT_QUOTE(16),
    OPENING(17),
    CLOSING(18),
    RULER(19),
    OTHER(20);

    private final int code;

    TokenKind(int code) {
        this.code = code;
    }

    /** The number that stands for the kind in features; part of every file of weights. */
    int code() {
        return code;
    }

    static TokenKind of(String text, Span token) {
        char first = text.charAt(token.start());
        char last = text.charAt(token.end() - 1);
        if (Character.isLetter(first)) {
            return ofWord(text, token, first, last);
        }
        if (Character.isDigit(first)) {
            return Character.isDigit(last) ? NUMBER : MIXED;
        }
        if (token.length() > 3 && last == first) {
            return last == '.' ? DOTS : RULER;
        }
        return switch (last) {
            case '.', '。' -> token.length() == 1 ? STOP : DOTS;
            case '!', '?', '！', '？' -> QUESTION;
            case '…' -> DOTS;
            case ',' -> COMMA;
            case ':' -> COLON;
            case ';' -> SEMICOLON;
            case '-', '–', '—' -> DASH;
            case '"', '\'' -> STRAIGHT_QUOTE;
            case '(', '[', '{', '“', '‘', '«', '<' -> OPENING;
            case ')', ']', '}', '”', '’', '»', '>' -> CLOSING;
            default -> OTHER;
        };
    }

    private static TokenKind ofWord(String text, Span token, char first, char last) {
        if (last == '.') {
            return ABBREVIATION;
        }
        boolean capitals = Character.isUpperCase(first);
        for (int at = token.start() + 1; at < token.end(); at++) {
            char letter = text.charAt(at);
            if (letter == '@' || letter == '/') {
                return ADDRESS;
            }
            capitals &= !Character.isLowerCase(letter);
        }
        if (!Character.isUpperCase(first)) {
            return Character.isLowerCase(first) ? SMALL : MIXED;
        }
        return token.length() == 1 ? INITIAL : capitals ? CAPITALS : CAPITALISED;
    }

    boolean endsSentences() {
        return this == STOP || this == QUESTION || this == DOTS;
    }
}
