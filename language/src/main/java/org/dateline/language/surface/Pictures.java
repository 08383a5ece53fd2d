// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.Set;

/**
 * Finds pictures: characters with all that belongs to them (skin tones, joined people), and smiles typed with marks.
 *
 * @param emoticons such as ":-)"
 */
record Pictures(Set<String> emoticons) {
    private static final String BEGINNINGS = ":;=(<^-8";
    private static final int LONGEST = 4;

    /** One past the picture that begins here; the start itself when none does. */
    int end(String text, int start, int end, int character) {
        if (BEGINNINGS.indexOf(character) >= 0) {
            return emoticonEnd(text, start, end);
        }
        int first = start + Character.charCount(character);
        int at = first;
        boolean joined = false;
        while (at < end) {
            int next = text.codePointAt(at);
            if (!joined && !Letters.isAttachedToPicture(next)) {
                break;
            }
            joined = Letters.isJoiner(next);
            at += Character.charCount(next);
        }
        return at > first ? Math.min(at, end) : start;
    }

    private int emoticonEnd(String text, int start, int end) {
        // "(see above):" has no smile: a smile stands apart, or has a nose.
        boolean apart =
                start == 0 || Letters.isSpace(text.charAt(start - 1)) || ".!?".indexOf(text.charAt(start - 1)) >= 0;
        boolean nosed = text.startsWith("-", start + 1);
        for (int length = Math.min(LONGEST, end - start); (apart || nosed) && length > 1; length--) {
            int stop = start + length;
            boolean apartAfter = stop == end || !Letters.isWord(text.codePointAt(stop));
            if (apartAfter && emoticons.contains(text.substring(start, stop))) {
                return stop;
            }
        }
        return start;
    }
}
