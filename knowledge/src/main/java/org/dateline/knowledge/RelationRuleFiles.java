// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.coding.RelationRule;
import org.dateline.ontology.RelationType;

/** Reads {@code relations/wordings.tsv}: how standing facts between two parties are worded. */
public final class RelationRuleFiles {
    private static final String NAME = "relations/wordings.tsv";

    private RelationRuleFiles() {}

    /** All rules, in the file's order. */
    public static List<RelationRule> read(KnowledgeFiles files) {
        WordingColumns wordings = new WordingColumns(Map.of());
        List<RelationRule> rules = new ArrayList<>();
        for (KnowledgeLine line : files.lines(NAME)) {
            List<String> columns = line.columns(8, 8);
            RelationType relation = RelationType.ofCode(columns.get(1))
                    .orElseThrow(() -> line.bad("unknown relation \"" + columns.get(1) + "\"; relations are "
                            + Arrays.stream(RelationType.values())
                                    .map(RelationType::code)
                                    .collect(Collectors.joining(", "))));
            rules.add(new RelationRule(
                    columns.get(0),
                    relation,
                    wordings.wording(line, columns.get(2), columns.get(3), columns.get(4)),
                    wordings.slot(line, columns.get(5)),
                    wordings.slot(line, columns.get(6))));
        }
        return rules;
    }

    /** The examples of each rule, in the file's order: a sentence and its two parties. */
    public static List<RuleExample> examples(KnowledgeFiles files) {
        return files.lines(NAME).stream()
                .flatMap(line -> RuleExample.read(
                        line, line.columns(8, 8).get(0), line.columns(8, 8).get(7))
                        .stream())
                .toList();
    }
}
