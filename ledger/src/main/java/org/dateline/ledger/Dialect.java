// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The few words in which the databases differ: full-text look-ups, truth, and letting repeats pass. */
enum Dialect {
    SQLITE {
        @Override
        String partiesNamed() {
            return "SELECT rowid FROM party_name WHERE party_name MATCH ?";
        }

        @Override
        String storiesWithWords() {
            return "SELECT rowid FROM story_text WHERE story_text MATCH ?";
        }

        @Override
        String allWords(String words) {
            return phrases(words).stream().map(phrase -> '"' + phrase + '"').collect(Collectors.joining(" "));
        }

        @Override
        String no() {
            return "0";
        }
    },
    POSTGRESQL {
        @Override
        String partiesNamed() {
            return "SELECT key FROM party WHERE to_tsvector('simple', name) @@ to_tsquery('simple', ?)";
        }

        @Override
        String storiesWithWords() {
            return "SELECT key FROM story WHERE to_tsvector('simple', coalesce(headline, '') || ' ' || left(text, 500000))"
                    + " @@ to_tsquery('simple', ?)";
        }

        @Override
        String allWords(String words) {
            return phrases(words).stream()
                    .map(Dialect::following)
                    .filter(phrase -> !phrase.isEmpty())
                    .collect(Collectors.joining(" & "));
        }

        @Override
        String no() {
            return "FALSE";
        }
    };

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern PHRASE = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

    /** Keys of parties whose name has all words of one bound value. */
    abstract String partiesNamed();

    /** Keys of stories whose headline or text has all words of one bound value. */
    abstract String storiesWithWords();

    /** Words for the full-text look-ups above: all must occur, no mark in them is an operator. */
    abstract String allWords(String words);

    /** What is false. */
    abstract String no();

    /** Words that follow one another, as PostgreSQL's queries have it. */
    private static String following(String phrase) {
        return BETWEEN_WORDS
                .splitAsStream(phrase)
                .filter(word -> !word.isEmpty())
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" <-> "));
    }

    /** Single words, and words in double quotes as one. */
    static List<String> phrases(String words) {
        List<String> phrases = new ArrayList<>();
        Matcher phrase = PHRASE.matcher(words);
        while (phrase.find()) {
            String found = phrase.group(1) == null ? phrase.group(2) : phrase.group(1);
            if (!found.isBlank()) {
                phrases.add(found);
            }
        }
        return phrases.isEmpty() ? List.of("") : phrases;
    }
}
