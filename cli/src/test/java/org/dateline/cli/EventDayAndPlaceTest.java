// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.coded.EventTime;
import org.dateline.coded.ReportedEvent;
import org.dateline.ontology.EventType;
import org.dateline.time.DayRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which day and place an event gets, and which it does not get: small stories read by all stages together. */
class EventDayAndPlaceTest {
    /**
     * @param story paragraphs parted by " / "
     * @param type type of the event
     * @param trigger a word of its trigger
     * @param days "from..to", open ends left out, "-" for none; "=" behind them when assumed
     */
    @ParameterizedTest
    @CsvFileSource(resources = "event-days.tsv", delimiter = '\t', quoteCharacter = '\0')
    void anEventHasItsOwnDayOrNone(String story, String type, String trigger, String days) {
        assertThat(event(story, type, trigger).map(EventDayAndPlaceTest::days))
                .as(story)
                .contains(days);
    }

    /**
     * @param story paragraphs parted by " / "
     * @param type type of the event
     * @param trigger a word of its trigger
     * @param place country and name, "-" for none
     */
    @ParameterizedTest
    @CsvFileSource(resources = "event-places.tsv", delimiter = '\t', quoteCharacter = '\0')
    void anEventHasItsOwnPlaceOrNone(String story, String type, String trigger, String place) {
        assertThat(event(story, type, trigger).map(EventDayAndPlaceTest::place))
                .as(story)
                .contains(place);
    }

    private static Optional<ReportedEvent> event(String story, String type, String trigger) {
        String text = story.replace(" / ", "\n\n");
        return SmallStory.read(text).events(EventType.valueOf(type)).stream()
                .filter(event -> event.mentions().stream()
                        .anyMatch(mention -> mention.trigger().in(text).contains(trigger)))
                .findFirst();
    }

    private static String days(ReportedEvent event) {
        DayRange days = event.time().map(EventTime::days).orElse(DayRange.unknown());
        if (!days.isKnown()) {
            return "-";
        }
        return days.from().map(LocalDate::toString).orElse("") + ".."
                + days.to().map(LocalDate::toString).orElse("")
                + (event.time().filter(EventTime::assumed).isPresent() ? "=" : "");
    }

    private static String place(ReportedEvent event) {
        return event.place()
                .map(place -> place.place().country().orElse("?") + " "
                        + place.place().name())
                .orElse("-");
    }
}
