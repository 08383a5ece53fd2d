// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.attribution.CueShape;
import org.dateline.attribution.ResponsibilityRule;
import org.dateline.coding.RelationRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingFilesTest {
    private final KnowledgeFiles files = KnowledgeFiles.bundled();

    @Test
    void cuesSayWhatTheyTake() {
        var cues = CueFiles.read(files);

        assertThat(cues.verbs().get("say")).contains(CueShape.QUOTE, CueShape.CLAUSE, CueShape.ASIDE);
        assertThat(cues.verbs().get("accuse")).contains(CueShape.DEED).doesNotContain(CueShape.ASIDE);
        assertThat(cues.prepositions()).contains("according to");
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(RelationRuleFiles.examples(files).stream().map(RuleExample::rule))
                .containsAll(RelationRuleFiles.read(files).stream()
                        .map(RelationRule::name)
                        .toList());
        assertThat(ResponsibilityRuleFiles.examples(files).stream().map(RuleExample::rule))
                .containsAll(ResponsibilityRuleFiles.read(files).stream()
                        .map(ResponsibilityRule::name)
                        .toList());
    }

    @Test
    void ruleNamesAreUnique() {
        List<String> names =
                RelationRuleFiles.read(files).stream().map(RelationRule::name).toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void anUnknownFormIsNamedWithItsLine(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("cues"));
        Files.writeString(folder.resolve("cues/verbs.tsv"), "# own\nbellow\tquote sideways\n");

        assertThatThrownBy(() -> CueFiles.read(new KnowledgeFiles(Optional.of(folder))))
                .isInstanceOf(BadKnowledge.class)
                .hasMessageContaining("verbs.tsv:2:")
                .hasMessageContaining("sideways")
                .hasMessageContaining("quote, clause");
    }
}
