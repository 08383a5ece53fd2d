// SPDX-License-Identifier: Apache-2.0
package org.dateline.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Rules by the lemmas of their wordings' head words, so that a story is read in time linear in its words, not in the rules.
 *
 * @param byLemma the rules for each lemma, in their own order
 */
public record WordingIndex<T>(Map<String, List<T>> byLemma) {

    /** An index of rules, each with its wording. */
    public static <T> WordingIndex<T> of(List<T> rules, Function<T, Wording> wording) {
        Map<String, List<T>> byLemma = new HashMap<>();
        for (T rule : rules) {
            for (String lemma : wording.apply(rule).lemmas()) {
                byLemma.computeIfAbsent(lemma, none -> new ArrayList<>()).add(rule);
            }
        }
        return new WordingIndex<>(byLemma);
    }

    /** The rules whose wording this word may head, in their own order. */
    public List<T> at(Token token) {
        return byLemma.getOrDefault(token.lowerLemma(), List.of());
    }
}
