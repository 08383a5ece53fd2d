// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.knowledge.BadKnowledge;
import org.dateline.knowledge.KnowledgeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingKnowledgeTest {
    private static final String GOOD = """
            rule own-shell -> ASSAULT heavy-weapons
              verb   shell
              frame  agent-patient
              yes    [Rebels ACTOR] *shelled* [the town RECIPIENT].
              yes    [The town RECIPIENT] was *shelled*.
              no     The shell is grey.
            """;

    @TempDir
    private Path folder;

    @Test
    void theBundledLexiconLoads() {
        assertThat(CodingKnowledge.load(KnowledgeFiles.bundled()).rules()).isNotEmpty();
    }

    @Test
    void aUsersOwnRulesExtendTheBundledOnes() throws IOException {
        assertThat(load(GOOD).rules()).anyMatch(rule -> rule.name().equals("own-shell"));
    }

    @Test
    void anUnknownTypeIsLocatedAndTheNearestOneNamed() {
        assertComplaint(
                GOOD.replace("ASSAULT", "ASAULT"), "own.rules:1:19", "unknown type 'ASAULT'; nearest is 'ASSAULT'");
    }

    @Test
    void anUnknownModeIsLocated() {
        assertComplaint(GOOD.replace("heavy-weapons", "heavy-weapon"), "own.rules:1:27", "nearest is 'heavy-weapons'");
    }

    @Test
    void anUnknownFrameIsLocated() {
        assertComplaint(GOOD.replace("agent-patient", "agent-pateint"), "own.rules:3:10", "nearest is 'agent-patient'");
    }

    @Test
    void anUnknownKeywordIsLocated() {
        assertComplaint(GOOD.replace("  verb ", "  verv "), "own.rules:2:3", "nearest is 'verb'");
    }

    @Test
    void anUnknownRoleIsLocated() {
        assertComplaint(
                GOOD.replace("town RECIPIENT", "town TARGET"), "own.rules:4:", "unknown role TARGET; roles are");
    }

    @Test
    void aRuleWithoutACounterexampleIsRefused() {
        assertComplaint(GOOD.replaceAll("(?m)^  no .*$", ""), "own.rules:1:6", "two examples 'yes' and one 'no'");
    }

    @Test
    void anUnknownWordClassIsLocated() {
        assertComplaint(
                GOOD.replace("  frame", "  unless object %grups\n  frame"), "own.rules:3:18", "nearest is 'groups'");
    }

    private void assertComplaint(String rules, String where, String says) {
        assertThatThrownBy(() -> load(rules))
                .isInstanceOf(BadKnowledge.class)
                .hasMessageContaining(where)
                .hasMessageContaining(says);
    }

    private CodingKnowledge load(String rules) throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/files.txt"), "own.rules\n");
        Files.writeString(folder.resolve("rules/own.rules"), rules);
        return CodingKnowledge.load(new KnowledgeFiles(Optional.of(folder)));
    }
}
