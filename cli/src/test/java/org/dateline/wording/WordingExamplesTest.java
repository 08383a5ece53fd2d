// SPDX-License-Identifier: Apache-2.0
package org.dateline.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.attribution.ResponsibilityReader;
import org.dateline.coding.RelationReader;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.RelationRuleFiles;
import org.dateline.knowledge.ResponsibilityRuleFiles;
import org.dateline.knowledge.RuleExample;
import org.dateline.language.Readers;
import org.dateline.story.Story;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.TextParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in the files of wordings reads as it says, with the reader that ships. */
class WordingExamplesTest {
    private static final KnowledgeFiles FILES = KnowledgeFiles.bundled();
    private static final TextParser PARSER = Readers.accurate();
    private static final RelationReader RELATIONS = RelationReader.of(RelationRuleFiles.read(FILES));
    private static final ResponsibilityReader RESPONSIBILITY =
            ResponsibilityReader.of(ResponsibilityRuleFiles.read(FILES));

    static Stream<RuleExample> relationExamples() {
        return RelationRuleFiles.examples(FILES).stream();
    }

    static Stream<RuleExample> responsibilityExamples() {
        return ResponsibilityRuleFiles.examples(FILES).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("relationExamples")
    void aRelationIsReadAsItsExampleSays(RuleExample example) {
        ParsedStory story = PARSER.parse(Story.of("example", example.sentence()));
        List<List<String>> read = RELATIONS.read(story).stream()
                .filter(mention -> mention.rule().equals(example.rule()))
                .map(mention -> List.of(
                        form(story, mention.sentence(), mention.holder()),
                        form(story, mention.sentence(), mention.other())))
                .toList();

        assertThat(read).isEqualTo(example.reads().isEmpty() ? List.of() : List.of(example.reads()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("responsibilityExamples")
    void responsibilityIsReadAsItsExampleSays(RuleExample example) {
        ParsedStory story = PARSER.parse(Story.of("example", example.sentence()));
        List<String> read = RESPONSIBILITY.read(story).stream()
                .filter(mention -> mention.rule().equals(example.rule()))
                .map(mention -> form(story, mention.sentence(), mention.party().token()))
                .toList();

        assertThat(read).isEqualTo(example.reads());
    }

    private static String form(ParsedStory story, int sentence, int token) {
        return story.sentences().get(sentence).token(token).form();
    }
}
