// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.time.DatedStory;
import org.dateline.time.OfficeTerm;
import org.dateline.time.StoryDater;
import org.junit.jupiter.api.Test;

class StoryDaterTest {
    private static final StoryDater DATER = StoryDater.of(
            TimeWordFiles.read(KnowledgeFiles.bundled()),
            List.of(new OfficeTerm(
                    "Foreign Minister",
                    "Ada Arkan",
                    Optional.of(LocalDate.of(2021, 1, 1)),
                    Optional.of(LocalDate.of(2024, 6, 30)))));

    private static Optional<DatedStory> date(String text) {
        return DATER.date(FlatParses.of(Story.of("s", text)));
    }

    private static Optional<LocalDate> day(String text) {
        return date(text).map(dated -> dated.published().day());
    }

    @Test
    void figuresThatRunToADateAndAWeekdayInTheLeadGiveTheDay() {
        String text = """
                Minister tours the region

                Foreign Minister Ada Arkan arrived in the capital on Tuesday.

                Figures made public on Sunday showed that there were 40 raids between March 2 and April 9.

                She has been in office since 2021.""";
        DatedStory dated = date(text).orElseThrow();
        assertThat(dated.published().day()).isEqualTo(LocalDate.of(2023, 4, 11));
        assertThat(dated.published().from()).isEqualTo(PublishedFrom.INFERRED);
        assertThat(dated.evidence())
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        assertThat(dated.says()).contains("Sunday", "Foreign Minister", "2023-04-11");
    }

    @Test
    void aWeekdayWithADateInTheLeadNeedsAYearThatFits() {
        assertThat(day("""
                        Port raided

                        Police raided the port on Sunday, 5 November.

                        It had been closed since the Russian invasion of Ukraine.""")).contains(LocalDate.of(2023, 11, 5));
    }

    @Test
    void aFullDateInTheLeadIsTheDayWhenAWeekdayThereAgrees() {
        assertThat(
                        day(
                                "Port raided\n\nPolice raided the port on Tuesday. The raid of December 6, 2016, was the first."))
                .contains(LocalDate.of(2016, 12, 6));
    }

    @Test
    void aFullDateAloneMayBeLongAgo() {
        assertThat(day("Port day\n\nThe port opened its gates on July 9, 2015, to cheering crowds."))
                .isEmpty();
    }

    @Test
    void aHeadingThatEndsInADateIsOfThatDay() {
        DatedStory dated = date("Ministry briefing – June 3, 2021\n\nThe spokeswoman took questions on the port.")
                .orElseThrow();
        assertThat(dated.published().day()).isEqualTo(LocalDate.of(2021, 6, 3));
        assertThat(dated.says()).contains("heading");
    }

    @Test
    void aDateOnALineOfItsOwnIsTheDay() {
        assertThat(day("Port raided\n\nPublished: 6 December 2016\n\nPolice raided the port."))
                .contains(LocalDate.of(2016, 12, 6));
    }

    @Test
    void aReleaseNumberGivesTheYearOfADayInTheHeading() {
        String text = "May 11: Forces search compounds\n\nJoint Command 2010-05-CA-039 For Immediate Release\n\n"
                + "A joint force found weapons last night.";
        assertThat(day(text)).contains(LocalDate.of(2010, 5, 11));
    }

    @Test
    void aDayInTheHeadingWithoutAnyYearDatesNothing() {
        assertThat(day("May 11: Forces search compounds\n\nA joint force found weapons last night."))
                .isEmpty();
    }

    @Test
    void aDatelineWithoutAYearIsLeftOpenWhenAnOfficeWasHeldForYears() {
        assertThat(
                        day(
                                "Port raided\n\nARKA, Aug. 8 (Agency) -- Foreign Minister Ada Arkan said police raided the port."))
                .isEmpty();
    }

    @Test
    void aDatelineWithAFullDateIsBelieved() {
        DatedStory dated = date("Port raided\n\nARKA, Nov. 3, 2015 (AP) - Police raided the port on Friday.")
                .orElseThrow();
        assertThat(dated.published().day()).isEqualTo(LocalDate.of(2015, 11, 3));
        assertThat(dated.published().from()).isEqualTo(PublishedFrom.DATELINE);
    }

    @Test
    void weekdaysAloneDateNothing() {
        assertThat(day("Port raided\n\nPolice raided the port on Sunday. They had come on Friday."))
                .isEmpty();
    }

    @Test
    void aYearAloneDatesNothing() {
        assertThat(day("Port raided\n\nPolice raided the port on Sunday.\n\nIt was built in 2015."))
                .isEmpty();
    }

    @Test
    void aFormerMinisterBoundsNothing() {
        assertThat(
                        day(
                                "Port raided\n\nPolice raided the port on Sunday, 5 November, former Foreign Minister Ada Arkan said."))
                .isEmpty();
    }
}
