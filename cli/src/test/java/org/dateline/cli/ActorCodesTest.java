// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.cast.Actor;
import org.dateline.coded.CodedStory;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;

/** Which country and sector the people and bodies of short stories have: titles, nationalities, owners, trials. */
class ActorCodesTest {
    // The reader model errs now and then, and another one errs elsewhere: nine of ten must hold.
    private static final double FLOOR = 0.9;

    private final StoryPipeline pipeline = Composition.english(KnowledgeFiles.bundled());

    @Test
    void countriesAndSectorsAreReadFromTitlesNationalitiesOwnersAndTrials() {
        List<String[]> lines = SentenceFile.lines("actor-codes.tsv");
        List<String> wrong = new ArrayList<>();
        for (String[] line : lines) {
            CodedStory coded =
                    pipeline.read(Story.of("test", line[0]).published(LocalDate.of(2024, 5, 10), PublishedFrom.GIVEN));
            if (coded.actors().stream().noneMatch(actor -> is(actor, line))) {
                wrong.add(String.join(" | ", line) + " but was " + told(coded));
            }
        }
        assertThat(lines).hasSizeGreaterThan(25);
        assertThat((double) (lines.size() - wrong.size()) / lines.size())
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private static boolean is(Actor actor, String[] line) {
        return actor.name().contains(line[1])
                && actor.country().orElse("-").equals(line[2])
                && actor.sector().name().equals(line[3]);
    }

    private static List<String> told(CodedStory coded) {
        return coded.actors().stream()
                .map(actor -> actor.name() + " " + actor.country().orElse("-") + " " + actor.sector())
                .toList();
    }
}
