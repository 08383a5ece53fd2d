// SPDX-License-Identifier: Apache-2.0
package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/** The blocks of a text: what stands between line breaks, without surrounding white space. */
final class Blocks {
    private Blocks() {}

    static List<Span> of(String text) {
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineBreak(text.charAt(i))) {
                addTrimmed(text, start, i, blocks);
                start = i + 1;
            }
        }
        return blocks;
    }

    private static void addTrimmed(String text, int start, int end, List<Span> blocks) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            blocks.add(new Span(from, to));
        }
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\u200b'
                || letter == '\ufeff';
    }

    // Line feed to carriage return, next line, line separator, paragraph separator.
    private static boolean isLineBreak(char letter) {
        return (letter >= '\n' && letter <= '\r') || letter == '\u0085' || letter == '\u2028' || letter == '\u2029';
    }
}
