// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.cast.Actor;
import org.dateline.coded.CodedStory;
import org.dateline.coded.EventPlace;
import org.dateline.coded.EventTime;
import org.dateline.coded.Leg;
import org.dateline.coded.ReportedEvent;
import org.dateline.coded.Tally;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Stance;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.quantity.Amount;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.time.DayRange;
import org.junit.jupiter.api.Test;

/** Whole stories of a few sentences, read by all stages together. */
class StoryReadingTest {
    private static final StoryPipeline PIPELINE = Composition.english(KnowledgeFiles.bundled());
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 3, 6);

    private static CodedStory read(String text) {
        return PIPELINE.read(Story.of("test", text).published(WEDNESDAY, PublishedFrom.GIVEN));
    }

    private static List<ReportedEvent> events(CodedStory coded, EventType type) {
        return coded.events().stream().filter(event -> event.type() == type).toList();
    }

    private static ReportedEvent only(CodedStory coded, EventType type) {
        assertThat(events(coded, type)).hasSize(1);
        return events(coded, type).getFirst();
    }

    private static List<String> names(CodedStory coded, List<String> ids) {
        return ids.stream()
                .flatMap(id -> coded.actor(id).stream())
                .map(Actor::name)
                .toList();
    }

    private static Optional<String> place(ReportedEvent event) {
        return event.place().map(EventPlace::place).map(place -> place.name());
    }

    private static Optional<DayRange> days(ReportedEvent event) {
        return event.time().map(EventTime::days);
    }

    @Test
    void nounAndVerbOfOneAttackAreOneEvent() {
        CodedStory coded =
                read("A bomb attack killed nine people in Mosul on Monday. The attack was the third this year.");
        ReportedEvent attack = only(coded, EventType.ASSAULT);
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
        CodedStory coded = read(
                "Gunmen killed four soldiers in Kirkuk on Monday. A bomb killed two policemen in Basra on Tuesday.");
        assertThat(events(coded, EventType.ASSAULT)).hasSize(2);
    }

    @Test
    void bareWordsForTheStorysAttackAreTheSameAttack() {
        CodedStory coded = read("A suicide bomber attacked a police station in Kabul on Monday, killing six people. "
                + "Dozens were wounded. The blast broke windows across the street.");
        ReportedEvent attack = only(coded, EventType.ASSAULT);
        assertThat(attack.derivation()).anyMatch(step -> step.rule().equals("same-happening"));
    }

    @Test
    void meetingsWithTwoHostsAreTwoMeetings() {
        CodedStory coded =
                read("The German chancellor Anna Weber met the Turkish president Ali Demir in Ankara on Monday. "
                        + "Weber met the Greek prime minister Nikos Pappas in Athens on Tuesday.");
        assertThat(events(coded, EventType.CONSULT)).hasSize(2);
    }

    @Test
    void whatIsRefusedIsNotCodedBesidesTheRefusal() {
        CodedStory coded = read("The Syrian government refused to release the prisoners on Monday.");
        assertThat(events(coded, EventType.REJECT)).hasSize(1);
        assertThat(events(coded, EventType.RETREAT)).isEmpty();
    }

    @Test
    void aPurposeIsNoAttack() {
        CodedStory coded = read("France sent its troops to Mali on Monday to attack the rebels.");
        assertThat(events(coded, EventType.ASSAULT)).isEmpty();
    }

    @Test
    void newsInTheLeadWithoutADayIsOfTheDayOfPublication() {
        ReportedEvent arrest = only(read("Police in Ankara have arrested three journalists."), EventType.COERCE);
        assertThat(days(arrest)).contains(DayRange.of(WEDNESDAY));
        assertThat(arrest.time().orElseThrow().assumed()).isTrue();
    }

    @Test
    void whoSaysSoIsTheSourceOfTheEvent() {
        CodedStory coded = read("Rebels shelled the town of Idlib on Monday, the Syrian army said in a statement.");
        ReportedEvent shelling = only(coded, EventType.ASSAULT);
        assertThat(names(coded, shelling.sources())).containsExactly("Syrian army");
        assertThat(shelling.via()).isPresent();
    }

    @Test
    void aLastNameBeforeTheColonOfAHeadlineSpeaks() {
        CodedStory coded = read("""
                Karam: No talks with rebels before the vote

                Foreign Minister Adel Karam spoke to reporters in Sanaa on Monday.""");
        assertThat(coded.attributions())
                .anySatisfy(credit -> assertThat(credit.rule()).isEqualTo("headline:colon"));
    }

    @Test
    void aSpeakersOwnActIsNotCreditedToTheSpeaker() {
        CodedStory coded = read("\"We condemn this attack,\" Turkish Foreign Minister Hakan Fidan said on Tuesday.");
        ReportedEvent condemnation = only(coded, EventType.ACCUSE);
        assertThat(names(coded, condemnation.actors())).containsExactly("Hakan Fidan");
        assertThat(condemnation.sources()).isEmpty();
    }

    @Test
    void aClaimStandsInResponsibilityAndTheClaimantIsNoDoer() {
        CodedStory coded = read(
                "A car bomb killed six people in Kabul on Monday. The Taliban claimed responsibility for the attack.");
        ReportedEvent bombing = only(coded, EventType.ASSAULT);
        assertThat(bombing.actors()).isEmpty();
        assertThat(bombing.responsibility()).singleElement().satisfies(held -> {
            assertThat(held.stance()).isEqualTo(Stance.CLAIMS);
            assertThat(names(coded, List.of(held.actor()))).containsExactly("Taliban");
        });
    }

    @Test
    void whoIsHurtByTearGasIsNoVictimOfTheAttackBefore() {
        CodedStory coded = read("""
                Gunmen killed three soldiers near Kidal on Monday. The premier condemned the ambush.

                Hundreds of people marched in Bamako on Tuesday to demand protection. Police fired tear gas to disperse \
                them and two protesters were injured, witnesses said.""");
        assertThat(events(coded, EventType.ASSAULT))
                .filteredOn(event -> event.modes().contains(Mode.CROWD_CONTROL))
                .singleElement()
                .satisfies(event -> assertThat(event.tolls())
                        .singleElement()
                        .satisfies(toll -> assertThat(toll.fate()).isEqualTo(Fate.WOUNDED)));
    }

    @Test
    void soldiersWhoDiedAreNotTheTroopsThatPursue() {
        CodedStory coded = read("Gunmen killed three soldiers near Kidal on Monday. Troops arrested four suspects.");
        assertThat(names(coded, only(coded, EventType.COERCE).actors())).containsExactly("Troops");
    }

    @Test
    void tyresThatBurnAreNoAccident() {
        CodedStory coded = read("""
                Protesters blocked the road with burning tyres on Monday. A man was killed in Bamako on Tuesday, police \
                said, but denied that they had used live ammunition.""");
        assertThat(only(coded, EventType.ASSAULT).tolls()).hasSize(1);
    }

    @Test
    void nobodyHurtIsATollOfTheAttackAndNoEvent() {
        CodedStory coded = read("Rockets hit an army base near Mosul on Monday. Nobody was killed in the attack.");
        ReportedEvent attack = only(coded, EventType.ASSAULT);
        assertThat(attack.factuality()).isEqualTo(Factuality.HAPPENED);
        assertThat(attack.tolls()).anySatisfy(toll -> assertThat(toll.amount()).isEqualTo(Amount.exactly(0)));
    }

    @Test
    void aVisitAndTheMeetingOnItAreTwoEventsAndALegOfATrip() {
        CodedStory coded = read("German Chancellor Olaf Scholz visited Cairo on Monday and met Egyptian President "
                + "Abdel Fattah al-Sisi. Scholz flew to Amman for talks on Tuesday.");
        assertThat(events(coded, EventType.CONSULT))
                .anySatisfy(event -> assertThat(event.modes()).contains(Mode.VISIT))
                .anySatisfy(event -> {
                    assertThat(event.modes()).isEmpty();
                    assertThat(names(coded, event.actors())).contains("Olaf Scholz", "Abdel Fattah al-Sisi");
                });
        assertThat(coded.itineraries())
                .singleElement()
                .satisfies(trip -> assertThat(trip.legs())
                        .extracting(Leg::place)
                        .extracting(place -> place.place().name())
                        .containsExactly("Cairo", "Amman"));
    }

    @Test
    void totalsOverAWindowAreTalliesAndNoEvents() {
        CodedStory coded =
                read("Between February 1 and March 3 there were 17 attacks in Iraq and 12 in Syria, the Pentagon "
                        + "said. Some 2,500 American troops are deployed in Iraq.");
        assertThat(events(coded, EventType.ASSAULT)).isEmpty();
        assertThat(coded.tallies()).extracting(Tally::what).containsExactly("ASSAULT", "ASSAULT", "deployed");
        assertThat(coded.tallies())
                .extracting(tally -> tally.place().orElseThrow().place().name())
                .containsExactly("Iraq", "Syria", "Iraq");
        assertThat(coded.tallies().getFirst().days())
                .isEqualTo(DayRange.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 3)));
    }

    @Test
    void whatIsOnlyCalledForIsNotCoded() {
        CodedStory coded = read("France urged Israel on Tuesday to withdraw its troops from Gaza.");
        assertThat(coded.events()).extracting(ReportedEvent::type).containsExactly(EventType.REQUEST);
    }

    @Test
    void whatEndedLongAgoIsBackground() {
        CodedStory coded =
                read("Rebels attacked a convoy near Idlib on Monday. Government forces bombed the town in 2016.");
        assertThat(events(coded, EventType.ASSAULT))
                .anySatisfy(event -> assertThat(event.background()).isTrue())
                .anySatisfy(event -> assertThat(event.background()).isFalse());
    }

    @Test
    void whatIsToldAsPartOfThePastIsBackgroundToo() {
        CodedStory coded = read("The editor was released in Lima on Monday."
                + "\n\nHe was arrested in 2017 during protests that troops put down.");
        assertThat(only(coded, EventType.PROTEST).background()).isTrue();
        assertThat(only(coded, EventType.COERCE).background()).isTrue();
        assertThat(only(coded, EventType.RETREAT).background()).isFalse();
    }

    @Test
    void whatOnlySaysWhoIsMeantIsBackground() {
        CodedStory coded = read("The president met relatives of the slain editor in Lima on Monday.");
        assertThat(only(coded, EventType.ASSAULT).background()).isTrue();
        assertThat(only(coded, EventType.CONSULT).background()).isFalse();
    }

    @Test
    void aWholeYearIsPastInAStoryWithoutADay() {
        CodedStory coded = PIPELINE.read(
                Story.of("undated", "Police arrested two men in Lima on Sunday.\n\nA court jailed the mayor in 2007."));
        assertThat(only(coded, EventType.SANCTION).background()).isTrue();
    }

    @Test
    void whatIsUnlikelyOrBeginsLaterHasNotHappened() {
        assertThat(only(read("A summit of the two leaders is unlikely, the minister said."), EventType.CONSULT)
                        .factuality())
                .isEqualTo(Factuality.POSSIBLE);
        assertThat(events(read("Turkey will begin an offensive against the militia in Syria."), EventType.ASSAULT))
                .isEmpty();
    }

    @Test
    void deathsOfMisfortunesAreNoAttacks() {
        assertThat(read("Six people were killed in a fire at a market in Lima on Monday.")
                        .events())
                .isEmpty();
        assertThat(read("An earthquake struck the port on Monday, killing 20 people.")
                        .events())
                .isEmpty();
        assertThat(only(read("Police opened fire on Monday, killing six people."), EventType.ASSAULT)
                        .modes())
                .contains(Mode.FIREARMS);
    }

    @Test
    void attacksLaidToSomebodyHappened() {
        CodedStory coded = read("The attacks were planned by exiles, the minister said.");
        assertThat(only(coded, EventType.ASSAULT).factuality()).isEqualTo(Factuality.HAPPENED);
    }

    @Test
    void anUndatedStoryIsDatedByItsEvidence() {
        CodedStory coded = PIPELINE.read(Story.of(
                "undated",
                "US Secretary of State Antony Blinken arrived in Amman on Saturday.\n\n"
                        + "He visited Israel on Friday, November 3, and met Prime Minister Benjamin Netanyahu there."));
        assertThat(coded.story().referenceDay()).contains(LocalDate.of(2023, 11, 4));
        assertThat(coded.dating()).isNotEmpty();
    }

    @Test
    void aStoryThatCannotBeDatedKeepsItsRelativeDaysOpen() {
        CodedStory coded = PIPELINE.read(Story.of("undated", "Police arrested two men in Lima on Sunday."));
        assertThat(coded.story().published()).isEmpty();
        assertThat(days(only(coded, EventType.COERCE)).filter(DayRange::isKnown))
                .isEmpty();
    }

    @Test
    void everyEntryHasItsEvidenceAndTheNameOfItsRule() {
        CodedStory coded = read("Rebels shelled the town of Idlib on Monday, killing 12 people, the Syrian army said. "
                + "Iran, which backs Hamas, condemned the attack.");
        assertThat(coded.events()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.mentions())
                    .allSatisfy(mention -> assertThat(mention.rule()).isNotBlank());
            assertThat(event.derivation()).isNotEmpty();
        });
        assertThat(coded.attributions())
                .isNotEmpty()
                .allSatisfy(credit -> assertThat(credit.rule()).isNotBlank());
        assertThat(coded.relations())
                .isNotEmpty()
                .allSatisfy(relation -> assertThat(relation.spans()).isNotEmpty());
        assertThat(coded.actors())
                .allSatisfy(actor -> assertThat(actor.mentions())
                        .allSatisfy(mention -> assertThat(mention.rule()).isNotBlank()));
    }

    @Test
    void whatWentOnForYearsIsNotTheOneCaseOfTheNews() {
        CodedStory coded = read("Gunmen abducted a doctor in Kaduna on Monday."
                + " Gangs have abducted thousands of people in Nigeria in recent years.");
        assertThat(events(coded, EventType.ASSAULT)).hasSize(2);
    }

    @Test
    void anOldDeedToldOfWhoActsLeavesTheActInTheNews() {
        CodedStory coded = read("Police closed a mine near Lima on Monday."
                + "\n\nThe villagers, whose land was invaded by miners in 2022, welcomed the closure.");
        assertThat(only(coded, EventType.SUPPORT).background()).isFalse();
        assertThat(only(coded, EventType.ASSAULT).background()).isTrue();
    }

    @Test
    void aDenialOfAnotherChargeLeavesTheAttackItsDoer() {
        CodedStory coded = read("Rebels of the Red Front killed 12 villagers near Nampula on Monday."
                + " The army also accused the Red Front of hiding arms, a charge that the group denies.");
        ReportedEvent attack = only(coded, EventType.ASSAULT);
        assertThat(attack.responsibility()).isEmpty();
        assertThat(attack.actors()).isNotEmpty();
    }

    @Test
    void aDenialOfBeingBehindAnAttackLeavesTheAttackHappened() {
        CodedStory coded =
                read("Minsk denied on Tuesday that it was behind the attack on the port of Odesa on Monday.");
        ReportedEvent attack = only(coded, EventType.ASSAULT);
        assertThat(attack.factuality()).isEqualTo(Factuality.HAPPENED);
        assertThat(attack.responsibility()).extracting(each -> each.stance()).containsExactly(Stance.DENIES);
    }

    @Test
    void livesClaimedAreATollAndThoseWhoLostThemRecipients() {
        CodedStory coded = read("An ambush near Arauca claimed the lives of six soldiers on Monday, the army said.");
        ReportedEvent ambush = only(coded, EventType.ASSAULT);
        assertThat(names(coded, ambush.recipients())).containsExactly("six soldiers");
        assertThat(ambush.tolls())
                .singleElement()
                .satisfies(toll -> assertThat(toll.amount()).isEqualTo(Amount.exactly(6)));
    }

    @Test
    void whatOneIsAngryAtIsNoPlaceOfTheAnger() {
        CodedStory coded = read("Tehran summoned the Swedish ambassador on Monday in protest at the arrest of"
                + " an Iranian trader in Malmo.");
        assertThat(place(only(coded, EventType.CONSULT)).filter("Malmo"::equals))
                .isEmpty();
        assertThat(place(only(coded, EventType.COERCE))).contains("Malmo");
    }
}
