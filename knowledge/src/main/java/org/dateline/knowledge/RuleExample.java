// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that shows what a rule reads.
 *
 * @param rule name of the rule
 * @param sentence the words
 * @param reads the head words of what the rule finds, in the order of its slots; empty when it must find nothing
 */
public record RuleExample(String rule, String sentence, List<String> reads) {

    public RuleExample {
        reads = List.copyOf(reads);
    }

    /** Examples from a column: {@code sentence => word > word}, several joined by {@code ||}. */
    static List<RuleExample> read(KnowledgeLine line, String rule, String column) {
        List<RuleExample> examples = new ArrayList<>();
        for (String example : column.split("\\|\\|")) {
            String[] sides = example.split("=>", -1);
            if (sides.length != 2) {
                throw line.bad("an example is written: sentence => word > word");
            }
            List<String> reads = sides[1].isBlank()
                    ? List.of()
                    : List.of(sides[1].split(">")).stream().map(String::strip).toList();
            examples.add(new RuleExample(rule, sides[0].strip(), reads));
        }
        return examples;
    }
}
