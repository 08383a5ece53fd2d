// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dateline.coded.CodedStory;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;

/**
 * Sentences written for tests, one to a line with what is to be read from it in columns; lines with # are remarks. The reader model
 * errs now and then, and another one errs elsewhere: a suite holds when a named share of its lines does.
 */
record SentenceSuite(String file, int least, double share) {
    private static final StoryPipeline PIPELINE = Composition.english(KnowledgeFiles.bundled());
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 10);

    /**
     * Reads every line's sentence as a story of its own.
     *
     * @param isRead whether what a line's columns say was read
     * @param told what was read instead, for the message
     */
    void holds(BiPredicate<CodedStory, String[]> isRead, Function<CodedStory, String> told) {
        List<String[]> lines = lines();
        List<String> wrong = new ArrayList<>();
        for (String[] line : lines) {
            CodedStory coded = PIPELINE.read(Story.of("test", line[0]).published(PUBLISHED, PublishedFrom.GIVEN));
            if (!isRead.test(coded, line)) {
                wrong.add(String.join(" | ", line) + " but was " + told.apply(coded));
            }
        }
        assertThat(lines).hasSizeGreaterThanOrEqualTo(least);
        assertThat((double) (lines.size() - wrong.size()) / lines.size())
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(share);
    }

    private List<String[]> lines() {
        try (InputStream in = SentenceSuite.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
