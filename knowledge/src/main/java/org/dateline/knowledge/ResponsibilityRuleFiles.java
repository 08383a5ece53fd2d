// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.attribution.ResponsibilityRule;
import org.dateline.ontology.Stance;
import org.dateline.syntax.ArgumentSlot;

/** Reads the folder {@code responsibility}: how attacks are claimed, denied and blamed on someone. */
public final class ResponsibilityRuleFiles {
    private static final String NAME = "responsibility/wordings.tsv";
    private static final String CLASSES = "responsibility/classes.tsv";

    private ResponsibilityRuleFiles() {}

    /** All rules, in the file's order. */
    public static List<ResponsibilityRule> read(KnowledgeFiles files) {
        WordingColumns wordings = new WordingColumns(classes(files));
        List<ResponsibilityRule> rules = new ArrayList<>();
        for (KnowledgeLine line : files.lines(NAME)) {
            List<String> columns = line.columns(9, 9);
            Stance stance = Stance.ofCode(columns.get(1))
                    .orElseThrow(() -> line.bad("unknown stance \"" + columns.get(1) + "\"; stances are "
                            + Arrays.stream(Stance.values()).map(Stance::code).collect(Collectors.joining(", "))));
            rules.add(new ResponsibilityRule(
                    columns.get(0),
                    stance,
                    wordings.wording(line, columns.get(2), columns.get(3), columns.get(4)),
                    wordings.slot(line, columns.get(5)),
                    optional(wordings, line, columns.get(6)),
                    optional(wordings, line, columns.get(7))));
        }
        return rules;
    }

    /** The examples of each rule, in the file's order: a sentence and its party. */
    public static List<RuleExample> examples(KnowledgeFiles files) {
        return files.lines(NAME).stream()
                .flatMap(line -> RuleExample.read(
                        line, line.columns(9, 9).get(0), line.columns(9, 9).get(8))
                        .stream())
                .toList();
    }

    private static Optional<ArgumentSlot> optional(WordingColumns wordings, KnowledgeLine line, String column) {
        return column.isEmpty() ? Optional.empty() : Optional.of(wordings.slot(line, column));
    }

    private static Map<String, Set<String>> classes(KnowledgeFiles files) {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        for (KnowledgeLine line : files.lines(CLASSES)) {
            List<String> columns = line.columns(2, 2);
            Set<String> words = classes.computeIfAbsent(columns.get(0), name -> new LinkedHashSet<>());
            words.addAll(List.of(columns.get(1).split(" +")));
        }
        return classes;
    }
}
