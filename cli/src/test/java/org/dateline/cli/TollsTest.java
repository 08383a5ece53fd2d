// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.SmallStory.read;

import org.dateline.coded.ReportedEvent;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Mode;
import org.dateline.quantity.Amount;
import org.junit.jupiter.api.Test;

/** Whose deaths and wounds are the toll of which event. */
class TollsTest {
    @Test
    void whoIsHurtByTearGasIsNoVictimOfTheAttackBefore() {
        SmallStory story = read("""
                Gunmen killed three soldiers near Kidal on Monday. The premier condemned the ambush.

                Hundreds of people marched in Bamako on Tuesday to demand protection. Police fired tear gas to disperse \
                them and two protesters were injured, witnesses said.""");
        assertThat(story.events(EventType.ASSAULT))
                .filteredOn(event -> event.modes().contains(Mode.CROWD_CONTROL))
                .singleElement()
                .satisfies(event -> assertThat(event.tolls())
                        .singleElement()
                        .satisfies(toll -> assertThat(toll.fate()).isEqualTo(Fate.WOUNDED)));
    }

    @Test
    void soldiersWhoDiedAreNotTheTroopsThatPursue() {
        SmallStory story = read("Gunmen killed three soldiers near Kidal on Monday. Troops arrested four suspects.");
        assertThat(story.names(story.only(EventType.COERCE).actors())).containsExactly("Troops");
    }

    @Test
    void tyresThatBurnAreNoAccident() {
        SmallStory story = read("""
                Protesters blocked the road with burning tyres on Monday. A man was killed in Bamako on Tuesday, police \
                said, but denied that they had used live ammunition.""");
        assertThat(story.only(EventType.ASSAULT).tolls()).hasSize(1);
    }

    @Test
    void nobodyHurtIsATollOfTheAttackAndNoEvent() {
        SmallStory story = read("Rockets hit an army base near Mosul on Monday. Nobody was killed in the attack.");
        ReportedEvent attack = story.only(EventType.ASSAULT);
        assertThat(attack.factuality()).isEqualTo(Factuality.HAPPENED);
        assertThat(attack.tolls()).anySatisfy(toll -> assertThat(toll.amount()).isEqualTo(Amount.exactly(0)));
    }

    @Test
    void livesClaimedAreATollAndThoseWhoLostThemRecipients() {
        SmallStory story = read("An ambush near Arauca claimed the lives of six soldiers on Monday, the army said.");
        ReportedEvent ambush = story.only(EventType.ASSAULT);
        assertThat(story.names(ambush.recipients())).containsExactly("six soldiers");
        assertThat(ambush.tolls())
                .singleElement()
                .satisfies(toll -> assertThat(toll.amount()).isEqualTo(Amount.exactly(6)));
    }

    @Test
    void whoIsFatallyShotIsKilled() {
        SmallStory story = read("Police fatally shot four men at a checkpoint in Lima on Tuesday.");

        assertThat(story.tolls(Fate.KILLED)).containsExactly(Amount.exactly(4));
    }

    @Test
    void moreThanSoManyAreNoFurtherVictims() {
        SmallStory story = read("Shelling killed 200 people in Aleppo on Tuesday.\n\n"
                + "Monitors said more than 250 had been killed in the attack.");

        assertThat(story.tolls(Fate.KILLED)).contains(Amount.atLeast(250));
    }

    @Test
    void othersAddToTheVictimsToldBefore() {
        SmallStory story = read("A bombing killed a reporter in Aden on Tuesday.\n\n"
                + "At least five other people also died in the attack.");

        assertThat(story.tolls(Fate.KILLED)).containsExactly(Amount.atLeast(6));
    }

    @Test
    void whatIsPlannedHasNoVictims() {
        SmallStory story = read("Three men plotted to kill the ambassador in Lima, a court heard on Tuesday.");

        assertThat(story.tolls(Fate.KILLED)).isEmpty();
    }
}
