// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.coded.CodedStory;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.ontology.EventType;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;

/** Accidents, disasters and disease are no events (codebook section 3.1, item 8); violence told in the same words is. */
class MisfortunesTest {
    private static final List<String> MISFORTUNES = List.of(
            "Ten people died when a bus plunged into a ravine near the border on Monday.",
            "Two fishermen were killed when their boat capsized off the coast.",
            "A mudslide killed nine villagers in the hills on Tuesday.",
            "A lorry overturned on the motorway. Three people were killed and six injured.",
            "Five people were injured in a fireworks accident at a wedding.",
            "An air force bomber crashed in the hills on Tuesday because of a fault, killing one airman.");
    private static final List<String> VIOLENCE = List.of(
            "Ten people died when gunmen attacked a bus near the border on Monday.",
            "Two fishermen were killed when a drone strike hit their boat off the coast.",
            "A rocket killed nine villagers in the hills on Tuesday.",
            "A lorry bomb exploded on the motorway. Three people were killed and six injured.");

    private final StoryPipeline pipeline = Composition.english(KnowledgeFiles.bundled());

    @Test
    void deathsOfMisfortunesAreNoAssaults() {
        assertThat(MISFORTUNES)
                .allSatisfy(text -> assertThat(assaults(text)).as(text).isEmpty());
    }

    @Test
    void deathsOfViolenceAre() {
        assertThat(VIOLENCE)
                .allSatisfy(text -> assertThat(assaults(text)).as(text).isNotEmpty());
    }

    private List<EventType> assaults(String text) {
        CodedStory coded =
                pipeline.read(Story.of("test", text).published(LocalDate.of(2024, 5, 10), PublishedFrom.GIVEN));
        return Stream.ofNullable(coded)
                .flatMap(story -> story.events().stream())
                .map(event -> event.type())
                .filter(type -> type == EventType.ASSAULT)
                .toList();
    }
}
