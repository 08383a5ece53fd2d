// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without what varies from desk to desk: letter case, accents, dots, hyphens, articles. */
final class PlainName {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern DROPPED = Pattern.compile("[.'’`‘]");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ARTICLES = Pattern.compile("\\b(the|a|an|al|el)\\b ?");

    private PlainName() {}

    static String of(String name) {
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = POSSESSIVE.matcher(bare).replaceAll("");
        words = DROPPED.matcher(words).replaceAll("");
        words = MARKS.matcher(words).replaceAll(" ");
        String plain = ARTICLES.matcher(words).replaceAll("").strip();
        return plain.isEmpty() ? words.strip() : plain;
    }

    /** The last word, by which people are called after their first mention. */
    static String lastWord(String plain) {
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }
}
