// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a text is long enough, and enough of a text, to be a story at all; a first version. */
final class NewsCheck {
    private static final int FEWEST_WORDS = 12;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SENTENCE_END = Pattern.compile("[\\p{L}\\p{N}%)]{2}[.!?][\"”’')\\]]*(\\s|$)|[。！？]");

    private NewsCheck() {}

    /** What speaks against it, in plain words. */
    static Optional<String> against(String text) {
        long words = WORD.matcher(text).results().limit(FEWEST_WORDS).count();
        if (words < FEWEST_WORDS) {
            return Optional.of("has fewer than " + FEWEST_WORDS + " words; that is no story");
        }
        return SENTENCE_END.matcher(text).find() ? Optional.empty() : Optional.of("has no sentence; that is no story");
    }
}
