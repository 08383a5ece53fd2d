// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.SmallStory.read;

import java.time.LocalDate;
import org.dateline.coded.Tally;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Fate;
import org.dateline.quantity.Amount;
import org.dateline.time.DayRange;
import org.junit.jupiter.api.Test;

/** Totals over a time, a place or a stock are tallies and no events. */
class TalliesTest {
    @Test
    void totalsOverAWindowAreTalliesAndNoEvents() {
        SmallStory story =
                read("From February 1 to March 3 the mission counted nine ambushes in Mali and four in Niger, it said. "
                        + "France keeps 900 soldiers deployed in Mali.");
        assertThat(story.events(EventType.ASSAULT)).isEmpty();
        assertThat(story.coded().tallies()).extracting(Tally::what).containsExactly("ASSAULT", "ASSAULT", "deployed");
        assertThat(story.coded().tallies())
                .extracting(tally -> tally.place().orElseThrow().place().name())
                .containsExactly("Mali", "Niger", "Mali");
        assertThat(story.coded().tallies().getFirst().days())
                .isEqualTo(DayRange.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 3)));
    }

    @Test
    void aBombingThatAWindowDatesHasATollAndIsNoTally() {
        SmallStory story = read("A car bombing in Kabul last week killed five people and wounded 110.");

        assertThat(story.coded().tallies()).isEmpty();
        assertThat(story.tolls(Fate.KILLED)).containsExactly(Amount.exactly(5));
    }

    @Test
    void arrestsSinceADayAreATallyAndNoEvent() {
        SmallStory story = read("More than 1,000 people have been arrested in Minsk since 9 February.");

        assertThat(story.coded().tallies()).singleElement().satisfies(tally -> {
            assertThat(tally.what()).isEqualTo("detained");
            assertThat(tally.amount()).isEqualTo(Amount.atLeast(1000));
            assertThat(tally.days().from()).contains(LocalDate.of(2024, 2, 9));
            assertThat(tally.days().to()).isEmpty();
        });
        assertThat(story.coded().events()).isEmpty();
    }

    @Test
    void aListOfWhatWasDestroyedIsATallyForEachKind() {
        SmallStory story = read("The army has been fighting near Mosul since 4 February.\n\n"
                + "The airstrikes have destroyed 40 tunnels, 12 depots and six boats, the spokesman said.");

        assertThat(story.coded().tallies())
                .extracting(Tally::amount)
                .containsExactly(Amount.exactly(40), Amount.exactly(12), Amount.exactly(6));
    }

    @Test
    void hostagesWhoRemainAreATally() {
        SmallStory story = read("More than 100 hostages remain in Gaza, officials said on Tuesday.");

        assertThat(story.coded().tallies()).extracting(Tally::what).containsExactly("hostages");
    }
}
