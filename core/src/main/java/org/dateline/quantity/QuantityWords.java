// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a language says when it counts, and when it tells what befell people.
 *
 * @param words by category
 * @param fates words of fates
 * @param people lemmas of nouns that name people, in small letters
 */
public record QuantityWords(List<QuantityWord> words, List<FateWord> fates, Set<String> people) {
    public QuantityWords {
        words = List.copyOf(words);
        fates = List.copyOf(fates);
        people = java.util.Collections.unmodifiableSet(new TreeSet<>(people));
    }
}
