// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Span;

/**
 * Cuts a text into words and marks as the English UD treebanks do: "don't" is do n't, "Israel's" is Israel 's, "al-Sudani"
 * is al - Sudani, but "re-elected" and "Sana'a" are one word. Every character that is not blank is in exactly one token.
 */
public final class Tokenizer {
    private static final int LONGEST_TWO_WORDS = 8;

    private final WordScanner scanner;
    private final WebAddresses addresses;
    private final Set<String> clitics;
    private final Map<String, Integer> twoWords = new HashMap<>();

    /** A tokenizer with the word lists of this module. */
    public Tokenizer() {
        WordLists lists = WordLists.read("surface.txt");
        scanner = new WordScanner(lists);
        addresses = new WebAddresses(lists.list("domains"));
        clitics = lists.list("clitics");
        for (String words : lists.list("two-words")) {
            twoWords.put(words.replace("|", ""), words.indexOf('|'));
        }
    }

    /** The tokens of one part of a text, in reading order. */
    public List<Span> tokens(String text, Span part) {
        List<Span> tokens = new ArrayList<>();
        int at = part.start();
        while (at < part.end()) {
            int character = text.codePointAt(at);
            if (Letters.isSpace(character)) {
                at += Character.charCount(character);
                continue;
            }
            int end = at;
            while (end < part.end() && !Letters.isSpace(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            chunk(text, at, Math.min(end, part.end()), tokens);
            at = end;
        }
        return tokens;
    }

    /** A stretch without blanks. */
    private void chunk(String text, int start, int end, List<Span> tokens) {
        int at = start;
        while (at < end) {
            int addressEnd =
                    at == start || !Character.isLetterOrDigit(text.charAt(at - 1)) ? addresses.end(text, at, end) : at;
            if (addressEnd > at) {
                tokens.add(new Span(at, addressEnd));
                at = addressEnd;
                continue;
            }
            int next = scanner.end(text, at, end);
            word(text, at, next, tokens);
            at = next;
        }
    }

    /** A word, cut before "n't" and "'s" and inside "cannot". */
    private void word(String text, int start, int end, List<Span> tokens) {
        int cut = cut(text, start, end);
        if (cut <= start || cut >= end) {
            tokens.add(new Span(start, end));
            return;
        }
        word(text, start, cut, tokens);
        tokens.add(new Span(cut, end));
    }

    private int cut(String text, int start, int end) {
        int apostrophe = end - 1;
        // The longest clitic has two letters.
        while (apostrophe > start && end - apostrophe < 4 && !Letters.isApostrophe(text.charAt(apostrophe))) {
            apostrophe--;
        }
        if (apostrophe > start && Letters.isApostrophe(text.charAt(apostrophe))) {
            String after = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
            char before = text.charAt(apostrophe - 1);
            boolean n = before == 'n' || before == 'N';
            if (after.equals("t") && n && apostrophe - 1 > start) {
                return apostrophe - 1;
            }
            // "1990's" is one word, "2023's" hardly ever written.
            boolean decade = before == '0' && after.equals("s");
            return clitics.contains(after) && !decade ? apostrophe : start;
        }
        if (end - start > LONGEST_TWO_WORDS) {
            return start;
        }
        String word = text.substring(start, end);
        // "Im" may be a name; "Dont" and "DONT" are none.
        String spelled = word.length() < 4 ? word : word.toLowerCase(Locale.ROOT);
        return start + twoWords.getOrDefault(spelled, 0);
    }
}
