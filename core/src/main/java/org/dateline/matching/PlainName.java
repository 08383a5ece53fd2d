// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names without what varies from desk to desk: letter case, accents, dots, hyphens, articles. */
final class PlainName {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern DROPPED = Pattern.compile("[.'’`‘]");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "al", "el");

    private PlainName() {}

    static String of(String name) {
        if (isPlainAscii(name)) {
            return ofWords(name.toLowerCase(Locale.ROOT));
        }
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = POSSESSIVE.matcher(bare).replaceAll("");
        words = DROPPED.matcher(words).replaceAll("");
        words = MARKS.matcher(words).replaceAll(" ");
        return ofWords(words);
    }

    private static String ofWords(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int start = 0; start < words.length(); ) {
            int blank = words.indexOf(' ', start);
            int end = blank < 0 ? words.length() : blank;
            if (end > start && !ARTICLES.contains(words.substring(start, end))) {
                plain.append(plain.isEmpty() ? "" : " ").append(words, start, end);
            }
            start = end + 1;
        }
        return plain.isEmpty() ? words.strip() : plain.toString();
    }

    // Names are compared so often that what most of them are made of is worth a way of its own.
    private static boolean isPlainAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter >= 128 || (!Character.isLetterOrDigit(letter) && letter != ' ')) {
                return false;
            }
        }
        return true;
    }

    /** The last word, by which people are called after their first mention. */
    static String lastWord(String plain) {
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }
}
