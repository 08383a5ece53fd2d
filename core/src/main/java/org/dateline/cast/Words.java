// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.syntax.Token;

/** Names as bare words: lower case, without accents, dots, apostrophes; hyphens part words. */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String MARKS_OF_WORDS = ".'’‘ʼ`ʿʾ";
    private static final Pattern DROPPED = Pattern.compile("[" + MARKS_OF_WORDS + "]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}&]+");

    private Words() {}

    /** The bare words of a name. */
    static List<String> of(String name) {
        if (isOneWord(name)) {
            return List.of(name.toLowerCase(Locale.ROOT));
        }
        if (isPlain(name)) {
            return plainWords(name);
        }
        List<String> words = new ArrayList<>();
        for (String word : GAPS.split(fold(name))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The bare words of a token. */
    static List<String> of(Token token) {
        return isOneWord(token.form()) ? List.of(token.lowerForm()) : of(token.form());
    }

    private static boolean isPlain(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    // The same for a name without accents.
    private static List<String> plainWords(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            if (Character.isLetterOrDigit(letter) || letter == '&') {
                word.append(Character.toLowerCase(letter));
            } else if (MARKS_OF_WORDS.indexOf(letter) < 0 && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    // Most are: no mark, no accent.
    private static boolean isOneWord(String name) {
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            if (letter >= 128 || !(Character.isLetterOrDigit(letter) || letter == '&')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** The bare words in one string. */
    static String joined(String name) {
        return String.join(" ", of(name));
    }

    static String joined(Token token) {
        return String.join(" ", of(token));
    }

    static boolean isCapital(String form) {
        return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
    }

    /** Whether a form is written in capitals only, dots aside: "US", "U.N.". */
    static boolean isAcronym(String form) {
        int capitals = 0;
        for (int at = 0; at < form.length(); at++) {
            char letter = form.charAt(at);
            if (Character.isUpperCase(letter)) {
                capitals++;
            } else if (letter != '-' && MARKS_OF_WORDS.indexOf(letter) < 0) {
                return false;
            }
        }
        return capitals >= 2;
    }

    private static String fold(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace("đ", "d")
                .replace("ß", "ss");
        String bare = DROPPED.matcher(plain).replaceAll("");
        return bare.replace('Ł', 'l').replace('Ø', 'o').replace('İ', 'i').toLowerCase(Locale.ROOT);
    }
}
