// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

/**
 * Which letters texts are made of. Left out is what cannot be seen and does harm: control characters, marks that turn the
 * direction of what follows (a terminal or page would show words in an order in which they do not stand), byte order marks,
 * soft hyphens, spaces of no width. Joiners stay, which Persian and others need.
 */
final class Letters {
    private static final char REPLACEMENT = '\uFFFD';

    private Letters() {}

    /** Whether a letter is left out wherever it stands. */
    static boolean isLeftOut(char letter) {
        return (letter < ' ' && letter != '\n' && letter != '\t' && letter != '\r' && letter != '\f')
                || (letter >= '\u007F' && letter <= '\u009F' && letter != '\u0085')
                || letter == '\u00AD'
                || letter == '\u200B'
                || letter == '\u200E'
                || letter == '\u200F'
                || (letter >= '\u202A' && letter <= '\u202E')
                || (letter >= '\u2060' && letter <= '\u206F')
                || letter == '\uFEFF'
                || letter >= '\uFFFE';
    }

    /** The text without these, and with half surrogate pairs as the sign for what cannot be read. */
    static String clean(String text) {
        int first = firstToClean(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isHighSurrogate(letter)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(letter).append(text.charAt(++i));
            } else if (Character.isSurrogate(letter)) {
                clean.append(REPLACEMENT);
            } else if (!isLeftOut(letter)) {
                clean.append(letter);
            }
        }
        return clean.toString();
    }

    private static int firstToClean(String text) {
        int at = 0;
        while (at < text.length() && !isLeftOut(text.charAt(at)) && !Character.isSurrogate(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
