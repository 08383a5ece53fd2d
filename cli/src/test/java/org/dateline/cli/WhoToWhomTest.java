// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.cast.Actor;
import org.dateline.coded.CodedStory;
import org.dateline.coded.ReportedEvent;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;

/** Who did what to whom, in sentences of many shapes: passives, relative clauses, light verbs, nominal events, control. */
class WhoToWhomTest {
    // The reader model errs now and then, and another one errs elsewhere: nineteen of twenty must hold.
    private static final double FLOOR = 0.95;

    private final StoryPipeline pipeline = Composition.english(KnowledgeFiles.bundled());

    @Test
    void theSidesOfEventsAreReadFromSentencesOfManyShapes() {
        List<String[]> lines = SentenceFile.lines("who-to-whom.tsv");
        List<String> wrong = new ArrayList<>();
        for (String[] line : lines) {
            CodedStory coded =
                    pipeline.read(Story.of("test", line[0]).published(LocalDate.of(2024, 5, 10), PublishedFrom.GIVEN));
            boolean read = coded.events().stream()
                    .filter(event -> event.type().name().equals(line[1]))
                    .anyMatch(event -> are(coded, event.actors(), line[2]) && are(coded, event.recipients(), line[3]));
            if (!read) {
                wrong.add(String.join(" | ", line) + " but was " + told(coded));
            }
        }
        assertThat(lines).hasSizeGreaterThan(70);
        assertThat((double) (lines.size() - wrong.size()) / lines.size())
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private static boolean are(CodedStory coded, List<String> ids, String names) {
        List<String> wanted = names.equals("-") ? List.of() : List.of(names.split("; "));
        List<String> found = names(coded, ids);
        return found.size() == wanted.size()
                && wanted.stream().allMatch(name -> found.stream().anyMatch(other -> holds(other, name)));
    }

    private static boolean holds(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static List<String> names(CodedStory coded, List<String> ids) {
        return ids.stream()
                .flatMap(id -> coded.actor(id).stream())
                .map(Actor::name)
                .distinct()
                .toList();
    }

    private static String told(CodedStory coded) {
        List<String> told = new ArrayList<>();
        for (ReportedEvent event : coded.events()) {
            told.add(event.type() + " " + names(coded, event.actors()) + " > " + names(coded, event.recipients()));
        }
        return told.toString();
    }
}
