// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.story.Story;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.ParsedStory;
import org.junit.jupiter.api.Test;

class LabelNamesTest {
    @Test
    void theLabelsOfAPersonWhomTheStoryNamesAreNames() {
        ParsedStory story = Readers.accurate().parse(Story.of("briefing", """
                Remarks by Ilona Korda, Spokesperson

                MS KORDA: Good afternoon. I have nothing new.

                QUESTION: Will the minister resign?

                MS KORDA: No."""));

        assertThat(story.entities().stream()
                        .filter(name -> name.kind() == EntityKind.PERSON)
                        .map(Entity::span)
                        .map(story::text))
                .containsExactly("Ilona Korda", "MS KORDA", "MS KORDA");
    }
}
