// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.coding.CodingCues;
import org.dateline.coding.CodingRule;
import org.dateline.coding.WordClasses;
import org.dateline.knowledge.KnowledgeFiles;

/**
 * The lexicon of events as it stands in the folder {@code rules}.
 *
 * @param rules in the order of their files
 * @param examples the sentences that prove them
 * @param cues the lists beside them
 */
public record CodingKnowledge(List<CodingRule> rules, List<CodingExample> examples, CodingCues cues) {
    public CodingKnowledge {
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }

    /** Reads all rule files that {@code rules/files.txt} names, and the lists beside them. */
    public static CodingKnowledge load(KnowledgeFiles files) {
        Map<String, Set<String>> classes = Entry.named(Entry.all(files, "rules/classes.txt"));
        RuleReader reader = new RuleReader(FrameReader.read(Entry.all(files, "rules/frames.txt"), classes), classes);
        files.lines("rules/files.txt")
                .forEach(line ->
                        reader.read(Entry.all(files, "rules/" + line.text().strip())));
        CodingCues cues = new CodingCues(
                CueReader.factuality(Entry.all(files, "rules/factuality.txt")),
                CueReader.means(files.lines("rules/means.txt")),
                CueReader.idioms(Entry.all(files, "rules/idioms.txt")),
                new WordClasses(classes));
        return new CodingKnowledge(reader.rules(), reader.examples(), cues);
    }
}
