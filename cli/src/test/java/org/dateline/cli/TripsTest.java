// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.SmallStory.read;

import org.dateline.coded.Leg;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.junit.jupiter.api.Test;

/** Journeys: visits, the meetings on them, and their legs in order. */
class TripsTest {
    @Test
    void aVisitAndTheMeetingOnItAreTwoEventsAndALegOfATrip() {
        SmallStory story = read("German Chancellor Olaf Scholz visited Cairo on Monday and met Egyptian President "
                + "Abdel Fattah al-Sisi. Scholz flew to Amman for talks on Tuesday.");
        assertThat(story.events(EventType.CONSULT))
                .anySatisfy(event -> assertThat(event.modes()).contains(Mode.VISIT))
                .anySatisfy(event -> {
                    assertThat(event.modes()).isEmpty();
                    assertThat(story.names(event.actors())).contains("Olaf Scholz", "Abdel Fattah al-Sisi");
                });
        assertThat(story.coded().itineraries())
                .singleElement()
                .satisfies(trip -> assertThat(trip.legs())
                        .extracting(Leg::place)
                        .extracting(place -> place.place().name())
                        .containsExactly("Cairo", "Amman"));
    }

    @Test
    void aStopNamedInPassingIsALeg() {
        SmallStory story = read(
                "US Secretary of State Antony Blinken visited Israel on Monday, followed by Jordan on " + "Tuesday.");

        assertThat(story.coded().itineraries())
                .singleElement()
                .satisfies(trip -> assertThat(trip.legs())
                        .extracting(Leg::place)
                        .extracting(place -> place.place().name())
                        .containsExactly("Israel", "Jordan"));
    }

    @Test
    void tourThatWillTakeSomeoneOnNamesItsNextStops() {
        SmallStory story =
                read("British Foreign Secretary David Cameron arrived in Nairobi on Monday on a tour that will "
                        + "take him to Uganda and Rwanda.");

        assertThat(story.coded().itineraries())
                .singleElement()
                .satisfies(trip -> assertThat(trip.legs())
                        .extracting(leg -> leg.place().place().name() + " " + leg.factuality())
                        .containsExactly("Nairobi HAPPENED", "Uganda PLANNED", "Rwanda PLANNED"));
    }

    @Test
    void beingSomewhereOnATourIsAStopOfIt() {
        SmallStory story =
                read("British Foreign Secretary David Cameron is in Kenya on a tour that will include Uganda.");

        assertThat(story.coded().itineraries())
                .singleElement()
                .satisfies(trip -> assertThat(trip.legs())
                        .extracting(leg -> leg.place().place().name() + " " + leg.factuality())
                        .containsExactly("Kenya HAPPENED", "Uganda PLANNED"));
    }

    @Test
    void meetingAbroadIsAStop() {
        SmallStory story = read("British Foreign Secretary David Cameron met Lebanese Prime Minister Najib Mikati in "
                + "Beirut on Tuesday.");

        assertThat(story.coded().itineraries())
                .singleElement()
                .satisfies(trip -> assertThat(trip.legs()).hasSize(1));
    }
}
