// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.Optional;
import org.dateline.text.Span;

/** A pair of quotation marks, and how to tell them from apostrophes, inches and each other. */
enum QuotationMarks {
    STRAIGHT("\"", "\""),
    CURLY("“", "”"),
    LOW("„", "“"),
    POINTED("«", "»"),
    TYPEWRITER("``", "''"),
    SINGLE_CURLY("‘", "’"),
    SINGLE_STRAIGHT("'", "'");

    private final String open;
    private final String close;

    QuotationMarks(String open, String close) {
        this.open = open;
        this.close = close;
    }

    /** The pair whose opening mark stands here. */
    static Optional<QuotationMarks> opening(String text, int at, Span within) {
        for (QuotationMarks marks : values()) {
            if (text.startsWith(marks.open, at) && marks.canOpen(text, at, within)) {
                return Optional.of(marks);
            }
        }
        // Some keyboards close where they should open: ”Stop” he said.
        boolean wrongWay = text.charAt(at) == '”' && CURLY.canOpen(text, at, within);
        return wrongWay ? Optional.of(CURLY) : Optional.empty();
    }

    boolean isSingle() {
        return this == SINGLE_CURLY || this == SINGLE_STRAIGHT;
    }

    int width() {
        return close.length();
    }

    private boolean canOpen(String text, int at, Span within) {
        int after = at + open.length();
        if (after >= within.end() || Letters.isSpace(text.charAt(after))) {
            return false;
        }
        if (at == within.start()) {
            return true;
        }
        boolean afterWord = Character.isLetterOrDigit(text.charAt(at - 1));
        if (!isSingle()) {
            return !afterWord || this == CURLY || this == POINTED;
        }
        // 'em, '90s and rock 'n' roll: what follows an apostrophe is short or a number.
        boolean number = Character.isDigit(text.charAt(after));
        return !afterWord && !number && text.charAt(at - 1) != '.' && text.charAt(at - 1) != '\'';
    }

    /** Where the closing mark stands, -1 when the paragraph has none. */
    int closing(String text, int opened, Span within) {
        int depth = 0;
        for (int at = opened + open.length(); at < within.end(); at++) {
            if (this == LOW && text.charAt(at) == '”') {
                return at;
            }
            if (!open.equals(close) && this != LOW && text.startsWith(open, at)) {
                depth++;
            } else if (text.startsWith(close, at) && canClose(text, at, within)) {
                if (depth == 0) {
                    return at;
                }
                depth--;
            }
        }
        return -1;
    }

    private boolean canClose(String text, int at, Span within) {
        int after = at + close.length();
        boolean beforeWord = after < within.end() && Character.isLetterOrDigit(text.charAt(after));
        if (isSingle()) {
            // "the ministers' talks" closes nothing when another mark can still do it.
            boolean possessive = text.charAt(at - 1) == 's' && closesLater(text, after, within);
            return !beforeWord && !Letters.isSpace(text.charAt(at - 1)) && !possessive;
        }
        // A straight mark after a blank and before a word opens a quotation; the one before it was never closed.
        return this != STRAIGHT || !beforeWord || !Letters.isSpace(text.charAt(at - 1));
    }

    private boolean closesLater(String text, int from, Span within) {
        for (int at = from; at < Math.min(within.end(), from + 300); at++) {
            boolean apart = at + 1 >= within.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
            if (text.startsWith(close, at)
                    && apart
                    && !Letters.isSpace(text.charAt(at - 1))
                    && text.charAt(at - 1) != 's') {
                return true;
            }
            if (text.startsWith(open, at) && !open.equals(close)) {
                return false;
            }
        }
        return false;
    }
}
