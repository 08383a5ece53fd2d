// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.cast.Actor;
import org.dateline.coded.CodedStory;
import org.dateline.coded.Leg;
import org.dateline.coded.Responsibility;
import org.dateline.coded.Tally;
import org.dateline.coded.Toll;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.ontology.Fate;
import org.dateline.ontology.RelationType;
import org.dateline.ontology.Stance;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.quantity.Amount;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;

/** Who is held responsible, how many, which trips and which standing relations, in whole stories of a few sentences. */
class WhoAndHowManyTest {
    private static final StoryPipeline PIPELINE = Composition.english(KnowledgeFiles.bundled());
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 3, 6);

    private static CodedStory read(String text) {
        return PIPELINE.read(Story.of("test", text).published(WEDNESDAY, PublishedFrom.GIVEN));
    }

    private static String name(CodedStory coded, String id) {
        return coded.actor(id).map(Actor::name).orElseThrow();
    }

    private static List<String> held(CodedStory coded, Stance stance) {
        return coded.events().stream()
                .flatMap(event -> event.responsibility().stream())
                .filter(each -> each.stance() == stance)
                .map(Responsibility::actor)
                .map(id -> name(coded, id))
                .distinct()
                .toList();
    }

    private static List<Amount> tolls(CodedStory coded, Fate fate) {
        return coded.events().stream()
                .flatMap(event -> event.tolls().stream())
                .filter(toll -> toll.fate() == fate)
                .map(Toll::amount)
                .toList();
    }

    @Test
    void whoIsOnlyClaimedToHaveDoneItIsAccused() {
        CodedStory coded = read("A bomb killed two people in Aden on Tuesday.\n\n"
                + "The governor claimed that the Houthis have attacked journalists in Sanaa before.");

        assertThat(held(coded, Stance.ACCUSED)).containsExactly("Houthis");
        assertThat(coded.events())
                .noneMatch(event ->
                        event.actors().stream().anyMatch(id -> name(coded, id).equals("Houthis")));
    }

    @Test
    void aPlainReportOfADeedIsNoAccusation() {
        CodedStory coded = read("Israeli aircraft bombed a market in Gaza City on Tuesday, medics said.");

        assertThat(held(coded, Stance.ACCUSED)).isEmpty();
    }

    @Test
    void whoIsSaidToHaveBeenItsAuthorIsAccused() {
        CodedStory coded = read("A convoy was attacked near Mosul on Tuesday.\n\n"
                + "The Iraqi army said the attack was carried out by Islamic State.");

        assertThat(held(coded, Stance.ACCUSED)).containsExactly("Islamic State");
    }

    @Test
    void whoIsArrestedOnSuspicionIsSuspected() {
        CodedStory coded = read("A gunman killed a judge in Lima on Tuesday.\n\n"
                + "Police arrested Carlos Vega on suspicion of murder.");

        assertThat(held(coded, Stance.SUSPECTED)).containsExactly("Carlos Vega");
    }

    @Test
    void aRelativeClauseNamesTheDeedClaimed() {
        CodedStory coded = read("Two bombings in Kabul on Tuesday, for which the Taliban have claimed responsibility, "
                + "killed 12 people.");

        assertThat(held(coded, Stance.CLAIMS)).containsExactly("Taliban");
    }

    @Test
    void whoIsUrgedToClaimResponsibilityHasNotClaimedIt() {
        CodedStory coded = read("A bomb killed two people in Kabul on Tuesday.\n\n"
                + "The minister urged the Taliban to claim responsibility for the attack.");

        assertThat(held(coded, Stance.CLAIMS)).isEmpty();
    }

    @Test
    void whoIsFatallyShotIsKilled() {
        CodedStory coded = read("Police fatally shot four men at a checkpoint in Lima on Tuesday.");

        assertThat(tolls(coded, Fate.KILLED)).containsExactly(Amount.exactly(4));
    }

    @Test
    void moreThanSoManyAreNoFurtherVictims() {
        CodedStory coded = read("Shelling killed 200 people in Aleppo on Tuesday.\n\n"
                + "Monitors said more than 250 had been killed in the attack.");

        assertThat(tolls(coded, Fate.KILLED)).contains(Amount.atLeast(250));
    }

    @Test
    void whoIsAccusedOfResponsibilityIsAccusedOfTheDeed() {
        CodedStory coded =
                read("Britain accused Russia on Tuesday of responsibility for the poisoning of a former spy.");

        assertThat(held(coded, Stance.ACCUSED)).containsExactly("Russia");
    }

    @Test
    void othersAddToTheVictimsToldBefore() {
        CodedStory coded = read("A bombing killed a reporter in Aden on Tuesday.\n\n"
                + "At least five other people also died in the attack.");

        assertThat(tolls(coded, Fate.KILLED)).containsExactly(Amount.atLeast(6));
    }

    @Test
    void whatIsPlannedHasNoVictims() {
        CodedStory coded = read("Three men plotted to kill the ambassador in Lima, a court heard on Tuesday.");

        assertThat(tolls(coded, Fate.KILLED)).isEmpty();
    }

    @Test
    void aBombingThatAWindowDatesHasATollAndIsNoTally() {
        CodedStory coded = read("A car bombing in Kabul last week killed five people and wounded 110.");

        assertThat(coded.tallies()).isEmpty();
        assertThat(tolls(coded, Fate.KILLED)).containsExactly(Amount.exactly(5));
    }

    @Test
    void arrestsSinceADayAreATallyAndNoEvent() {
        CodedStory coded = read("More than 1,000 people have been arrested in Minsk since 9 February.");

        assertThat(coded.tallies()).singleElement().satisfies(tally -> {
            assertThat(tally.what()).isEqualTo("detained");
            assertThat(tally.amount()).isEqualTo(Amount.atLeast(1000));
            assertThat(tally.days().from()).contains(LocalDate.of(2024, 2, 9));
            assertThat(tally.days().to()).isEmpty();
        });
        assertThat(coded.events()).isEmpty();
    }

    @Test
    void aListOfWhatWasDestroyedIsATallyForEachKind() {
        CodedStory coded = read("The army has been fighting near Mosul since 4 February.\n\n"
                + "The airstrikes have destroyed 40 tunnels, 12 depots and six boats, the spokesman said.");

        assertThat(coded.tallies())
                .extracting(Tally::amount)
                .containsExactly(Amount.exactly(40), Amount.exactly(12), Amount.exactly(6));
    }

    @Test
    void hostagesWhoRemainAreATally() {
        CodedStory coded = read("More than 100 hostages remain in Gaza, officials said on Tuesday.");

        assertThat(coded.tallies()).extracting(Tally::what).containsExactly("hostages");
    }

    @Test
    void aStopNamedInPassingIsALeg() {
        CodedStory coded = read(
                "US Secretary of State Antony Blinken visited Israel on Monday, followed by Jordan on " + "Tuesday.");

        assertThat(coded.itineraries())
                .singleElement()
                .satisfies(trip -> assertThat(trip.legs())
                        .extracting(Leg::place)
                        .extracting(place -> place.place().name())
                        .containsExactly("Israel", "Jordan"));
    }

    @Test
    void meetingAbroadIsAStop() {
        CodedStory coded = read("British Foreign Secretary David Cameron met Lebanese Prime Minister Najib Mikati in "
                + "Beirut on Tuesday.");

        assertThat(coded.itineraries())
                .singleElement()
                .satisfies(trip -> assertThat(trip.legs()).hasSize(1));
    }

    @Test
    void ourAlliesAreAlliesOfTheSpeakersCountry() {
        CodedStory coded =
                read("The United States condemned the bombing in Ankara on Tuesday. \"We stand with our Turkish "
                        + "allies,\" US Secretary of State Antony Blinken said.");

        assertThat(coded.relations())
                .filteredOn(relation -> relation.relation() == RelationType.ALLIED_WITH)
                .extracting(relation -> coded.actor(relation.holder()).flatMap(Actor::country))
                .containsExactly(Optional.of("USA"));
    }

    @Test
    void whoseForcesOneHostsIsToldOnce() {
        CodedStory coded = read("Rockets hit bases hosting French troops in Chad on Tuesday.\n\n"
                + "Some 900 French troops are stationed in Chad.");

        assertThat(coded.relations())
                .extracting(relation -> relation.relation())
                .containsExactly(RelationType.HOSTS_FORCES_OF);
    }

    @Test
    void whoBecomesLeaderLeads() {
        CodedStory coded =
                read("Boris Johnson became leader of the Conservative Party in July, officials said on Tuesday.");

        assertThat(coded.relations())
                .extracting(relation -> relation.relation())
                .containsExactly(RelationType.LEADS);
    }
}
