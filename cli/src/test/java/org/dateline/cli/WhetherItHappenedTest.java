// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.SmallStory.read;

import org.dateline.coded.ReportedEvent;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.junit.jupiter.api.Test;

/** What is refused, wanted, asked for or unlikely has not happened; what is laid to somebody has. */
class WhetherItHappenedTest {
    @Test
    void whatIsRefusedIsNotCodedBesidesTheRefusal() {
        SmallStory story = read("The Syrian government refused to release the prisoners on Monday.");
        assertThat(story.events(EventType.REJECT)).hasSize(1);
        assertThat(story.events(EventType.RETREAT)).isEmpty();
    }

    @Test
    void aPurposeIsNoAttack() {
        SmallStory story = read("France sent its troops to Mali on Monday to attack the rebels.");
        assertThat(story.events(EventType.ASSAULT)).isEmpty();
    }

    @Test
    void whatIsOnlyCalledForIsNotCoded() {
        SmallStory story = read("France urged Israel on Tuesday to withdraw its troops from Gaza.");
        assertThat(story.coded().events()).extracting(ReportedEvent::type).containsExactly(EventType.REQUEST);
    }

    @Test
    void whatIsUnlikelyOrBeginsLaterHasNotHappened() {
        assertThat(read("A summit of the two leaders is unlikely, the minister said.")
                        .only(EventType.CONSULT)
                        .factuality())
                .isEqualTo(Factuality.POSSIBLE);
        assertThat(read("Turkey will begin an offensive against the militia in Syria.")
                        .events(EventType.ASSAULT))
                .isEmpty();
    }

    @Test
    void whatWasNotAnnouncedWasMadeAllTheSame() {
        SmallStory story = read("The premier met the president in Kyiv on Monday. The visit was not announced.");
        assertThat(story.events(EventType.CONSULT))
                .extracting(ReportedEvent::factuality)
                .containsOnly(Factuality.HAPPENED);
    }

    @Test
    void attacksLaidToSomebodyHappened() {
        SmallStory story = read("The attacks were planned by exiles, the minister said.");
        assertThat(story.only(EventType.ASSAULT).factuality()).isEqualTo(Factuality.HAPPENED);
    }
}
