// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.SmallStory.read;
import static org.dateline.cli.SmallStory.undated;

import org.dateline.ontology.EventType;
import org.junit.jupiter.api.Test;

/** What a story only recalls is background, and what is new in it is not. */
class BackgroundTest {
    @Test
    void whatEndedLongAgoIsBackground() {
        SmallStory story =
                read("Rebels attacked a convoy near Idlib on Monday. Government forces bombed the town in 2016.");
        assertThat(story.events(EventType.ASSAULT))
                .anySatisfy(event -> assertThat(event.background()).isTrue())
                .anySatisfy(event -> assertThat(event.background()).isFalse());
    }

    @Test
    void whatIsToldAsPartOfThePastIsBackgroundToo() {
        SmallStory story = read("The editor was released in Lima on Monday."
                + "\n\nHe was arrested in 2017 during protests that troops put down.");
        assertThat(story.only(EventType.PROTEST).background()).isTrue();
        assertThat(story.only(EventType.COERCE).background()).isTrue();
        assertThat(story.only(EventType.RETREAT).background()).isFalse();
    }

    @Test
    void whatOnlySaysWhoIsMeantIsBackground() {
        SmallStory story = read("The president met relatives of the slain editor in Lima on Monday.");
        assertThat(story.only(EventType.ASSAULT).background()).isTrue();
        assertThat(story.only(EventType.CONSULT).background()).isFalse();
    }

    @Test
    void aWholeYearIsPastInAStoryWithoutADay() {
        SmallStory story = undated("Police arrested two men in Lima on Sunday.\n\nA court jailed the mayor in 2007.");
        assertThat(story.only(EventType.SANCTION).background()).isTrue();
    }

    @Test
    void anOldDeedToldOfWhoActsLeavesTheActInTheNews() {
        SmallStory story = read("Police closed a mine near Lima on Monday."
                + "\n\nThe villagers, whose land was invaded by miners in 2022, welcomed the closure.");
        assertThat(story.only(EventType.SUPPORT).background()).isFalse();
        assertThat(story.only(EventType.ASSAULT).background()).isTrue();
    }
}
