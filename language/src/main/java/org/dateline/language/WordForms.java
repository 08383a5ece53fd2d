// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import org.dateline.text.Span;

/** The letters of tokens as a reader sees them: soft hyphens and other marks without width are none. */
final class WordForms {
    private static final String WITHOUT_WIDTH = "[\\u00ad\\u200b\\u200c\\u200d\\u2060\\ufeff]";

    private WordForms() {}

    /** The letters of a span; all of them where nothing else would be left. */
    static String of(String text, Span span) {
        String letters = span.in(text);
        String seen = letters.replaceAll(WITHOUT_WIDTH, "");
        return seen.isEmpty() ? letters : seen;
    }
}
