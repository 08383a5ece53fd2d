// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.coding.CodingRule;
import org.dateline.coding.EventCoder;
import org.dateline.coding.EventMention;
import org.dateline.coding.Participant;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.rules.CodingExample;
import org.dateline.knowledge.rules.CodingKnowledge;
import org.dateline.language.Readers;
import org.dateline.story.Story;
import org.dateline.syntax.TextParser;
import org.junit.jupiter.api.Test;

/** Every coding rule is proved by the sentences beside it, read by the real parser. */
class RuleExamplesTest {
    private final CodingKnowledge knowledge = CodingKnowledge.load(KnowledgeFiles.bundled());

    @Test
    void everyRuleReadsItsExamplesAndLeavesItsCounterexamples() {
        TextParser parser = Readers.accurate();
        EventCoder coder = EventCoder.of(knowledge.rules(), knowledge.cues());
        Map<String, CodingRule> rules = new HashMap<>();
        knowledge.rules().forEach(rule -> rules.put(rule.name(), rule));
        List<String> wrong = new ArrayList<>();
        for (CodingExample example : knowledge.examples()) {
            List<EventMention> mentions = coder.code(parser.parse(Story.of("example", example.text())));
            List<EventMention> read = mentions.stream()
                    .filter(mention -> mention.rule().equals(example.rule()))
                    .toList();
            complaint(example, read)
                    .ifPresent(says -> wrong.add(example.line().file() + ":"
                            + example.line().number() + ": " + example.rule() + ": " + says + ": " + example.text()));
        }
        assertThat(wrong).as("examples that do not hold").isEmpty();
    }

    @Test
    void theLexiconCoversAllTypesWithManyTriggers() {
        assertThat(knowledge.rules().stream().map(CodingRule::type).distinct().count())
                .isEqualTo(16);
        assertThat(knowledge.rules().size()).isGreaterThanOrEqualTo(150);
        assertThat(knowledge.rules().stream()
                        .mapToInt(rule -> rule.triggers().size())
                        .sum())
                .isGreaterThanOrEqualTo(1200);
    }

    private static Optional<String> complaint(CodingExample example, List<EventMention> read) {
        if (example.trigger().isEmpty()) {
            return read.isEmpty() ? Optional.empty() : Optional.of("read although it must not be");
        }
        Optional<EventMention> mention = read.stream()
                .filter(each -> each.trigger().overlaps(example.trigger().get()))
                .findFirst();
        if (mention.isEmpty()) {
            return Optional.of("not read");
        }
        for (CodingExample.Mark mark : example.marks()) {
            if (mention.get().in(mark.role()).noneMatch(each -> each.span().overlaps(mark.span()))) {
                return Optional.of("missing " + mark.role() + " '" + mark.span().in(example.text()) + "'");
            }
        }
        return mention.get().participants().stream()
                .filter(each -> isUnmarked(each, example))
                .map(each -> "unmarked " + each.role() + " '" + each.span().in(example.text()) + "'")
                .findFirst();
    }

    private static boolean isUnmarked(Participant participant, CodingExample example) {
        return example.marks().stream()
                .noneMatch(
                        mark -> mark.role() == participant.role() && mark.span().overlaps(participant.span()));
    }
}
