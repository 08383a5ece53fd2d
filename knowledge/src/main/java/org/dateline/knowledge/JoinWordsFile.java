// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.coded.JoinWords;

/** Reads {@code join/words.tsv}: the words the join of a story looks at. */
public final class JoinWordsFile {
    private static final String NAME = "join/words.tsv";
    private static final List<String> CLASSES = List.of(
            "same",
            "other",
            "deploy",
            "force",
            "purpose",
            "first",
            "settings",
            "protesters",
            "rulers",
            "ground",
            "alleging",
            "alleged",
            "perpetrating",
            "ordnance",
            "official",
            "within",
            "apart");

    private JoinWordsFile() {}

    public static JoinWords read(KnowledgeFiles files) {
        Map<String, Set<String>> byClass = new LinkedHashMap<>();
        CLASSES.forEach(name -> byClass.put(name, new LinkedHashSet<>()));
        for (KnowledgeLine line : files.lines(NAME)) {
            List<String> columns = line.columns(2, 2);
            Set<String> words = byClass.get(columns.get(0));
            if (words == null) {
                throw line.bad("unknown class '" + columns.get(0) + "'; classes are " + CLASSES);
            }
            for (String word : columns.get(1).split(",")) {
                words.add(word.strip());
            }
        }
        return new JoinWords(
                byClass.getOrDefault("same", Set.of()),
                byClass.getOrDefault("other", Set.of()),
                byClass.getOrDefault("deploy", Set.of()),
                byClass.getOrDefault("force", Set.of()),
                byClass.getOrDefault("purpose", Set.of()),
                byClass.getOrDefault("first", Set.of()),
                byClass.getOrDefault("settings", Set.of()),
                byClass.getOrDefault("protesters", Set.of()),
                byClass.getOrDefault("rulers", Set.of()),
                byClass.getOrDefault("ground", Set.of()),
                byClass.getOrDefault("alleging", Set.of()),
                byClass.getOrDefault("alleged", Set.of()),
                byClass.getOrDefault("perpetrating", Set.of()),
                byClass.getOrDefault("ordnance", Set.of()),
                byClass.getOrDefault("official", Set.of()),
                byClass.getOrDefault("within", Set.of()),
                byClass.getOrDefault("apart", Set.of()));
    }
}
