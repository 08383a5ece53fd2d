// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Looks up words of one to four tokens by category. */
final class Lexicon {
    private final Map<String, Map<String, String>> values = new HashMap<>();
    // The most words of a wording by its first and by its last word, by category: most tokens begin and end none.
    private final Map<String, Map<String, Integer>> firsts = new HashMap<>();
    private final Map<String, Map<String, Integer>> lasts = new HashMap<>();

    Lexicon(List<QuantityWord> words) {
        for (QuantityWord word : words) {
            String key = word.words().toLowerCase(Locale.ROOT);
            values.computeIfAbsent(word.category(), category -> new HashMap<>()).put(key, word.value());
            String[] each = key.split(" ");
            firsts.computeIfAbsent(word.category(), category -> new HashMap<>()).merge(each[0], each.length, Math::max);
            lasts.computeIfAbsent(word.category(), category -> new HashMap<>())
                    .merge(each[each.length - 1], each.length, Math::max);
        }
    }

    /** What was found: how many tokens, and their value. */
    record Entry(int tokens, String value) {

        int number() {
            return Integer.parseInt(value);
        }
    }

    Optional<String> value(String category, String words) {
        return Optional.ofNullable(values.getOrDefault(category, Map.of()).get(words.toLowerCase(Locale.ROOT)));
    }

    boolean holds(String category, Token token) {
        return value(category, token.form()).isPresent()
                || value(category, token.lemma()).isPresent();
    }

    /** The longest wording of a category that begins with a token. */
    Optional<Entry> startingAt(String category, Sentence sentence, int first) {
        int longest = longest(firsts, category, sentence.token(first));
        for (int length = Math.min(longest, sentence.tokens().size() - first); length > 0; length--) {
            Optional<String> value = value(category, words(sentence, first, length));
            if (value.isPresent()) {
                return Optional.of(new Entry(length, value.get()));
            }
        }
        return Optional.empty();
    }

    /** The longest wording of a category that ends before a token. */
    Optional<Entry> endingBefore(String category, Sentence sentence, int end) {
        int longest = end == 0 ? 0 : longest(lasts, category, sentence.token(end - 1));
        for (int length = Math.min(longest, end); length > 0; length--) {
            Optional<String> value = value(category, words(sentence, end - length, length));
            if (value.isPresent()) {
                return Optional.of(new Entry(length, value.get()));
            }
        }
        return Optional.empty();
    }

    private static int longest(Map<String, Map<String, Integer>> words, String category, Token token) {
        return words.getOrDefault(category, Map.of()).getOrDefault(token.lowerForm(), 0);
    }

    private static String words(Sentence sentence, int first, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < first + length; i++) {
            words.append(i == first ? "" : " ").append(sentence.token(i).form());
        }
        return words.toString();
    }
}
