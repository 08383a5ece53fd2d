// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.SmallStory.PUBLISHED;
import static org.dateline.cli.SmallStory.days;
import static org.dateline.cli.SmallStory.read;
import static org.dateline.cli.SmallStory.undated;

import java.time.LocalDate;
import org.dateline.coded.ReportedEvent;
import org.dateline.ontology.EventType;
import org.dateline.time.DayRange;
import org.junit.jupiter.api.Test;

/** The day of a story, and of what it tells without one. */
class StoryDatingTest {
    @Test
    void newsInTheLeadWithoutADayIsOfTheDayOfPublication() {
        ReportedEvent arrest =
                read("Police in Ankara have arrested three journalists.").only(EventType.COERCE);
        assertThat(days(arrest)).contains(DayRange.of(PUBLISHED));
        assertThat(arrest.time().orElseThrow().assumed()).isTrue();
    }

    @Test
    void anUndatedStoryIsDatedByItsEvidence() {
        SmallStory story = undated("US Secretary of State Antony Blinken arrived in Amman on Saturday.\n\n"
                + "He visited Israel on Friday, November 3, and met Prime Minister Benjamin Netanyahu there.");
        assertThat(story.coded().story().referenceDay()).contains(LocalDate.of(2023, 11, 4));
        assertThat(story.coded().dating()).isNotEmpty();
    }

    @Test
    void aStoryThatCannotBeDatedKeepsItsRelativeDaysOpen() {
        SmallStory story = undated("Police arrested two men in Lima on Sunday.");
        assertThat(story.coded().story().published()).isEmpty();
        assertThat(days(story.only(EventType.COERCE)).filter(DayRange::isKnown)).isEmpty();
    }
}
