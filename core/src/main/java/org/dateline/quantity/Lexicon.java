// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Looks up words of one to four tokens by category. */
final class Lexicon {
    private static final int LONGEST = 4;

    private final Map<String, Map<String, String>> values = new HashMap<>();
    // First and last words by category: most tokens begin and end no wording.
    private final Map<String, Set<String>> firsts = new HashMap<>();
    private final Map<String, Set<String>> lasts = new HashMap<>();

    Lexicon(List<QuantityWord> words) {
        for (QuantityWord word : words) {
            String key = word.words().toLowerCase(Locale.ROOT);
            values.computeIfAbsent(word.category(), category -> new HashMap<>()).put(key, word.value());
            firsts.computeIfAbsent(word.category(), category -> new HashSet<>()).add(key.split(" ")[0]);
            lasts.computeIfAbsent(word.category(), category -> new HashSet<>())
                    .add(key.substring(key.lastIndexOf(' ') + 1));
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
        if (!isAmong(firsts, category, sentence.token(first))) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST, sentence.tokens().size() - first); length > 0; length--) {
            Optional<String> value = value(category, words(sentence, first, length));
            if (value.isPresent()) {
                return Optional.of(new Entry(length, value.get()));
            }
        }
        return Optional.empty();
    }

    /** The longest wording of a category that ends before a token. */
    Optional<Entry> endingBefore(String category, Sentence sentence, int end) {
        if (end == 0 || !isAmong(lasts, category, sentence.token(end - 1))) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST, end); length > 0; length--) {
            Optional<String> value = value(category, words(sentence, end - length, length));
            if (value.isPresent()) {
                return Optional.of(new Entry(length, value.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isAmong(Map<String, Set<String>> words, String category, Token token) {
        return words.getOrDefault(category, Set.of()).contains(token.lowerForm());
    }

    private static String words(Sentence sentence, int first, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < first + length; i++) {
            words.append(i == first ? "" : " ").append(sentence.token(i).form());
        }
        return words.toString();
    }
}
