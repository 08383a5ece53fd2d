// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.coded.ReportedEvent;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which happenings of a story are coded, how they are done, and which are only looked back on. */
class WhatIsCodedTest {
    private static List<ReportedEvent> events(String text, EventType type) {
        return SmallStory.read(text).events(type);
    }

    private static Set<String> modes(ReportedEvent event) {
        return event.modes().stream().map(mode -> mode.code()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The junta refused on Monday to release the two editors from the prison in the capital. | REJECT | yield
            The rebels refused on Monday to meet the envoy of the union in the capital. | REJECT | meet
            The ministry refused on Monday a visa to the envoy of the foreign news agency. | REJECT | assist
            The parliament refused on Monday to consider the bill on the new courts. | REJECT | change
            Rebels shot down an army helicopter near the northern border town on Monday, the army said. | ASSAULT | ''
            Rebels fired rockets at the army base near the northern border town on Monday. | ASSAULT | heavy-weapons
            The leaders of Peru, Chile and Bolivia met on Monday in the lake town of Puno. | CONSULT | multilateral
            Foreign ministers of the alliance met on Monday in the port city of Split. | CONSULT | multilateral
            The foreign minister of Peru met the foreign minister of Chile on Monday in Lima. | CONSULT | ''
            """)
    void theModeIsThatOfWhatIsDone(String story, EventType type, String mode) {
        assertThat(events(story, type))
                .singleElement()
                .satisfies(event -> assertThat(modes(event)).isEqualTo(mode.isEmpty() ? Set.of() : Set.of(mode)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The accused never intended to harm the senator, his lawyer told the court on Monday. | ASSAULT
            The general warned on Monday that any attack on the island would have grave consequences. | ASSAULT
            The minister told reporters on Monday that the people of the island will not be intimidated. | COERCE
            The premier warned on Monday of air strikes on the port if the junta does not back down. | REJECT
            A man at the bus stop asked the driver on Monday to call his wife at home. | REQUEST
            "Why do you not leave the country now?" the minister asked the reporters on Monday evening. | REQUEST
            According to Amnesty the people of the valley were hungry in the spring of the year. | CONCEDE
            The envoy of the union said on Monday that the rebels are ready for talks with the king. | CONSULT
            It is essential that the regime provide food to the camps in the north, the envoy said on Monday. | AID
            """)
    void whatIsNotDoneIsNotCoded(String story, EventType type) {
        assertThat(events(story, type)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The two premiers announced on Monday that they have signed a trade accord in the port city. | SUPPORT | happened
            The king of the island is to visit the capital of its neighbour on Friday, his office said. | CONSULT | planned
            The ministry denounced on Monday an assassination plot against the exiled editor of the daily. | ASSAULT | planned
            The new president is due to travel to the capital of the neighbour next week, his office said. | CONSULT | planned
            Some thirty people are believed to have been killed in the raid by rebels on the village. | ASSAULT | happened
            A failed drone attack on the pumping station wounded nobody on Monday, the ministry said. | ASSAULT | happened
            Neither the teachers of the town nor the nurses boycotted the vote on Monday, their union said. | PROTEST | negated
            """)
    void whetherItHappenedIsReadOffTheVerbsSmallWords(String story, EventType type, String factuality) {
        assertThat(events(story, type))
                .singleElement()
                .satisfies(event -> assertThat(event.factuality().code()).isEqualTo(factuality));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister warned on Monday that the army would retaliate for the attack on the port. | THREATEN
            The foreign minister arrived in Canberra on Wednesday on his first visit in seven years. | CONSULT
            """)
    void twoWordingsOfOneActInOneClauseAreOneEvent(String story, EventType type) {
        assertThat(events(story, type)).hasSize(1);
    }

    @Test
    void whatOneHappeningBringsAboutIsAnother() {
        assertThat(events(
                        "The killing of a cleric by police sparked clashes in the port on Monday, a doctor said.",
                        EventType.ASSAULT))
                .hasSize(2);
    }

    @Test
    void theBlastOfABombToldBeforeIsViolence() {
        assertThat(events(
                        "A bomb went off at a bus station in Kano on Monday. The blast killed five people.",
                        EventType.ASSAULT))
                .hasSize(1);
        assertThat(events(
                        "A gas pipe burst at a bus station in Kano on Monday. The blast killed five people.",
                        EventType.ASSAULT))
                .isEmpty();
    }

    @Test
    void aStoryThatLooksBackGoesOnLookingBack() {
        String story = """
                The court in the capital freed the editor on Tuesday.

                In 2015 police raided his newspaper. Officers seized its computers.

                The editor thanked his lawyers.
                """;
        assertThat(events(story, EventType.COERCE)).isNotEmpty().allMatch(ReportedEvent::background);
        assertThat(events(story, EventType.RETREAT)).isNotEmpty().noneMatch(ReportedEvent::background);
    }

    @Test
    void aVerdictToldInThePresentIsNewsHoweverOldTheCrime() {
        assertThat(events(
                        "Two brothers are found guilty of the murder of a schoolboy in the port city in 2019.",
                        EventType.SANCTION))
                .singleElement()
                .matches(event -> !event.background());
    }

    @Test
    void whatShouldNeverHaveBeenDoneWas() {
        assertThat(events("""
                        The court freed the editor on Tuesday.

                        She should never have been jailed in the first place, her lawyer said.
                        """, EventType.COERCE)).singleElement().satisfies(event -> {
            assertThat(event.factuality()).isEqualTo(Factuality.HAPPENED);
            assertThat(event.background()).isTrue();
        });
    }

    @Test
    void earlierOnesAndLongStandingRefusalsAreBackground() {
        assertThat(events("""
                        The union called a strike for Monday.

                        The guerrillas have long refused to talk to the government.
                        """, EventType.REJECT)).singleElement().matches(ReportedEvent::background);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "This was a despicable act of violence," the foreign minister said on Monday. | ACCUSE
            The bishop praised the signed accords between Chad and Sudan on Monday. | SUPPORT
            The two kings agreed on a pact. The signing took place on Monday in the port. | SUPPORT
            """)
    void whatIsToldBesideANounIsCoded(String story, EventType type) {
        assertThat(events(story, type)).isNotEmpty();
    }

    @Test
    void whoeverIsBlamedByNobodyToldIsNotAccused() {
        assertThat(events("The group is blamed for a wave of bombings in the port city.", EventType.ACCUSE))
                .isEmpty();
    }
}
