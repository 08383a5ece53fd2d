// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.SmallStory.days;
import static org.dateline.cli.SmallStory.place;
import static org.dateline.cli.SmallStory.read;

import java.time.LocalDate;
import org.dateline.coded.ReportedEvent;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Mode;
import org.dateline.quantity.Amount;
import org.dateline.time.DayRange;
import org.junit.jupiter.api.Test;

/** Which words of a story tell one happening, and which tell another. */
class OneEventOrTwoTest {
    @Test
    void nounAndVerbOfOneAttackAreOneEvent() {
        SmallStory story =
                read("A bomb attack killed nine people in Mosul on Monday. The attack was the third this year.");
        ReportedEvent attack = story.only(EventType.ASSAULT);
        assertThat(attack.mentions()).hasSizeGreaterThan(1);
        assertThat(place(attack)).contains("Mosul");
        assertThat(days(attack)).contains(DayRange.of(LocalDate.of(2024, 3, 4)));
        assertThat(attack.tolls()).singleElement().satisfies(toll -> {
            assertThat(toll.fate()).isEqualTo(Fate.KILLED);
            assertThat(toll.amount()).isEqualTo(Amount.exactly(9));
        });
    }

    @Test
    void attacksInTwoTownsOnTwoDaysAreTwoEvents() {
        SmallStory story = read(
                "Gunmen killed four soldiers in Kirkuk on Monday. A bomb killed two policemen in Basra on Tuesday.");
        assertThat(story.events(EventType.ASSAULT)).hasSize(2);
    }

    @Test
    void bareWordsForTheStorysAttackAreTheSameAttack() {
        SmallStory story = read("A suicide bomber attacked a police station in Kabul on Monday, killing six people. "
                + "Dozens were wounded. The blast broke windows across the street.");
        ReportedEvent attack = story.only(EventType.ASSAULT);
        assertThat(attack.derivation()).anyMatch(step -> step.rule().equals("same-happening"));
    }

    @Test
    void meetingsWithTwoHostsAreTwoMeetings() {
        SmallStory story =
                read("The German chancellor Anna Weber met the Turkish president Ali Demir in Ankara on Monday. "
                        + "Weber met the Greek prime minister Nikos Pappas in Athens on Tuesday.");
        assertThat(story.events(EventType.CONSULT)).hasSize(2);
    }

    @Test
    void aVisitCalledOffIsNotTheOneThatWasMade() {
        SmallStory story = read("French Foreign Minister Luc Martin flew to Dakar for talks on Monday."
                + " Martin cancelled a visit to Brel over fears for his safety.");
        assertThat(story.events(EventType.CONSULT))
                .filteredOn(event -> event.modes().contains(Mode.VISIT))
                .extracting(ReportedEvent::factuality)
                .containsExactlyInAnyOrder(Factuality.HAPPENED, Factuality.NEGATED);
    }

    @Test
    void whatWentOnForYearsIsNotTheOneCaseOfTheNews() {
        SmallStory story = read("Gunmen abducted a doctor in Kaduna on Monday."
                + " Gangs have abducted thousands of people in Nigeria in recent years.");
        assertThat(story.events(EventType.ASSAULT)).hasSize(2);
    }

    @Test
    void whatAStoryTurnsToIsAnotherHappening() {
        SmallStory story = read("A bomb killed nine people at a market in Kaduna on Monday."
                + " Meanwhile, gunmen shot dead two teachers.");
        assertThat(story.events(EventType.ASSAULT)).hasSize(2);
    }

    @Test
    void whatIsToldOfAnotherProvinceIsAnotherHappening() {
        SmallStory story = read("Gunmen killed four farmers in Sindh province on Monday."
                + " In Punjab province, two policemen were wounded.");
        assertThat(story.events(EventType.ASSAULT)).hasSize(2);
    }

    @Test
    void whatTheSameSpeakersSaidInTheLeadIsToldAgainInOtherWords() {
        SmallStory story = read("The Norwegian government on Monday condemned the raid on the Danish embassy."
                + " Norway denounced the raid as an attack on all diplomats.");
        assertThat(story.only(EventType.ACCUSE).mentions()).hasSizeGreaterThan(1);
    }
}
