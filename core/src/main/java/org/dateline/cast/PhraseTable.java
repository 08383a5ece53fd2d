// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases looked up longest first in a row of bare words. */
final class PhraseTable<T> {
    private final Map<String, T> entries = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    /**
     * A phrase found.
     *
     * @param value what it stands for
     * @param length in words
     */
    record Found<T>(T value, int length) {}

    /** Adds a phrase unless it is there already. */
    void add(String phrase, T value) {
        List<String> words = words(phrase);
        if (!words.isEmpty() && entries.putIfAbsent(String.join(" ", words), value) == null) {
            longest.merge(words.getFirst(), words.size(), Math::max);
        }
    }

    // A possessive mark is a word of its own, as in a WordRow.
    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String part : phrase.replace("'s ", " ' ").split(" ")) {
            words.addAll(part.equals("'") ? List.of("'") : Words.of(part));
        }
        return words;
    }

    /** The longest phrase that starts at a word. */
    Optional<Found<T>> at(List<String> words, int from) {
        String first = words.get(from);
        Integer known = longest.get(first);
        if (known == null) {
            return Optional.empty();
        }
        for (int length = Math.min(known, words.size() - from); length > 0; length--) {
            T value = entries.get(length == 1 ? first : String.join(" ", words.subList(from, from + length)));
            if (value != null) {
                return Optional.of(new Found<>(value, length));
            }
        }
        return Optional.empty();
    }

    Optional<T> of(String phrase) {
        return Optional.ofNullable(entries.get(Words.joined(phrase)));
    }
}
