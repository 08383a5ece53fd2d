// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases looked up longest first in a row of bare words: a tree with a word at each branch. */
final class PhraseTable<T> {
    private final Branch<T> root = new Branch<>(new HashMap<>(), new ArrayList<>(0));

    /**
     * Words so far.
     *
     * @param next what may follow
     * @param value what they stand for, where they are a phrase
     */
    private record Branch<T>(Map<String, Branch<T>> next, List<T> value) {}

    /**
     * A phrase found.
     *
     * @param value what it stands for
     * @param length in words
     */
    record Found<T>(T value, int length) {}

    /** Adds a phrase unless it is there already. */
    void add(String phrase, T value) {
        Branch<T> branch = root;
        List<String> words = words(phrase);
        for (String word : words) {
            branch = branch.next().computeIfAbsent(word, none -> new Branch<>(new HashMap<>(4), new ArrayList<>(1)));
        }
        if (!words.isEmpty() && branch.value().isEmpty()) {
            branch.value().add(value);
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
        Optional<Found<T>> longest = Optional.empty();
        Branch<T> branch = root.next().get(words.get(from));
        for (int length = 1; branch != null; length++) {
            if (!branch.value().isEmpty()) {
                longest = Optional.of(new Found<>(branch.value().getFirst(), length));
            }
            int next = from + length;
            branch = next < words.size() ? branch.next().get(words.get(next)) : null;
        }
        return longest;
    }
}
