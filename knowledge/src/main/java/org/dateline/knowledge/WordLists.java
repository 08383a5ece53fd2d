// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads lists of words by what they do: a class, a tab, and its words, parted by commas; a class may have several lines. */
final class WordLists {
    private WordLists() {}

    static <K extends Enum<K>> Map<K, Set<String>> read(
            List<KnowledgeLine> lines, Class<K> kinds, Function<K, String> label) {
        Map<K, Set<String>> byKind = new EnumMap<>(kinds);
        for (KnowledgeLine line : lines) {
            List<String> columns = line.columns(2, 2);
            Set<String> words =
                    byKind.computeIfAbsent(kind(line, columns.get(0), kinds, label), fresh -> new LinkedHashSet<>());
            for (String word : columns.get(1).split(",")) {
                words.add(word.strip());
            }
        }
        return byKind;
    }

    private static <K extends Enum<K>> K kind(
            KnowledgeLine line, String wanted, Class<K> kinds, Function<K, String> label) {
        List<K> all = List.of(kinds.getEnumConstants());
        return all.stream()
                .filter(kind -> label.apply(kind).equals(wanted))
                .findFirst()
                .orElseThrow(() -> line.bad("unknown class '" + wanted + "'; classes are "
                        + all.stream().map(label).toList()));
    }
}
