// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises numbers with hyphens that are one word: telephone numbers and dates, but no ranges such as "500-1000". */
final class NumberGroups {
    private static final Pattern GROUPS = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d" // 2023-10-07
                    + "|(?:\\d-)?\\d{3}-\\d{3}-\\d{4}"
                    + "|\\d{3}-\\d{4}(?<!00)"
                    + "|(?<=\\(\\d{3}\\)[ -]?)\\d{3}-\\d{4}" // (555) 010-4000
                    + "|\\d{3}/\\d{3}-\\d{4}"
                    + "|\\d{5}-\\d{4}"
                    + "|\\d{1,2}-[A-Z][a-z]{2}-\\d{2,4}" // 01-Feb-02
                    + "|\\d{1,2}-\\d{1,2}-(?:19|20)?\\d\\d");
    private static final int LONGEST = 16;

    private NumberGroups() {}

    /** One past the number that begins here; the start itself when none does. */
    static int end(String text, int start, int end) {
        int at = start;
        while (at < end && at - start < LONGEST && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == start || at == end || "-/".indexOf(text.charAt(at)) < 0) {
            return start;
        }
        Matcher groups = GROUPS.matcher(text)
                .region(start, Math.min(end, start + LONGEST))
                .useTransparentBounds(true);
        if (!groups.lookingAt()) {
            return start;
        }
        int stop = groups.end();
        boolean ends = stop == end || (!Letters.isWord(text.codePointAt(stop)) && text.charAt(stop) != '-');
        return ends ? stop : start;
    }
}
