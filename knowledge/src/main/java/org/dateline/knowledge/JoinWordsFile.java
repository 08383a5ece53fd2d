// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.coded.JoinWords;

/** Reads {@code join/words.tsv}: the words the join of a story looks at. */
public final class JoinWordsFile {
    private static final String NAME = "join/words.tsv";

    private JoinWordsFile() {}

    public static JoinWords read(KnowledgeFiles files) {
        Map<JoinWords.Kind, Set<String>> byKind = new EnumMap<>(JoinWords.Kind.class);
        for (KnowledgeLine line : files.lines(NAME)) {
            List<String> columns = line.columns(2, 2);
            Set<String> words = byKind.computeIfAbsent(kind(line, columns.get(0)), fresh -> new LinkedHashSet<>());
            for (String word : columns.get(1).split(",")) {
                words.add(word.strip());
            }
        }
        return new JoinWords(byKind);
    }

    private static JoinWords.Kind kind(KnowledgeLine line, String label) {
        return Arrays.stream(JoinWords.Kind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> line.bad("unknown class '" + label + "'; classes are "
                        + Arrays.stream(JoinWords.Kind.values())
                                .map(JoinWords.Kind::label)
                                .toList()));
    }
}
