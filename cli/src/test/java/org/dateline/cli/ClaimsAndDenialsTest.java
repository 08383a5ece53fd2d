// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.SmallStory.read;

import java.util.List;
import org.dateline.coded.ReportedEvent;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Stance;
import org.junit.jupiter.api.Test;

/** Who claims a deed, denies it, is blamed for it or suspected of it, and who is just told to have done it. */
class ClaimsAndDenialsTest {
    @Test
    void aClaimStandsInResponsibilityAndTheClaimantIsNoDoer() {
        SmallStory story = read(
                "A car bomb killed six people in Kabul on Monday. The Taliban claimed responsibility for the attack.");
        ReportedEvent bombing = story.only(EventType.ASSAULT);
        assertThat(bombing.actors()).isEmpty();
        assertThat(bombing.responsibility()).singleElement().satisfies(held -> {
            assertThat(held.stance()).isEqualTo(Stance.CLAIMS);
            assertThat(story.names(List.of(held.actor()))).containsExactly("Taliban");
        });
    }

    @Test
    void aRelativeClauseNamesTheDeedClaimed() {
        SmallStory story = read("Two bombings in Kabul on Tuesday, for which the Taliban have claimed responsibility, "
                + "killed 12 people.");

        assertThat(story.held(Stance.CLAIMS)).containsExactly("Taliban");
    }

    @Test
    void whoIsUrgedToClaimResponsibilityHasNotClaimedIt() {
        SmallStory story = read("A bomb killed two people in Kabul on Tuesday.\n\n"
                + "The minister urged the Taliban to claim responsibility for the attack.");

        assertThat(story.held(Stance.CLAIMS)).isEmpty();
    }

    @Test
    void whoIsOnlyClaimedToHaveDoneItIsAccused() {
        SmallStory story = read("A bomb killed two people in Aden on Tuesday.\n\n"
                + "The governor claimed that the Houthis have attacked journalists in Sanaa before.");

        assertThat(story.held(Stance.ACCUSED)).containsExactly("Houthis");
        assertThat(story.coded().events())
                .noneMatch(event ->
                        event.actors().stream().anyMatch(id -> story.name(id).equals("Houthis")));
    }

    @Test
    void aPlainReportOfADeedIsNoAccusation() {
        SmallStory story = read("Israeli aircraft bombed a market in Gaza City on Tuesday, medics said.");

        assertThat(story.held(Stance.ACCUSED)).isEmpty();
    }

    @Test
    void whoIsSaidToHaveBeenItsAuthorIsAccused() {
        SmallStory story = read("A convoy was attacked near Mosul on Tuesday.\n\n"
                + "The Iraqi army said the attack was carried out by Islamic State.");

        assertThat(story.held(Stance.ACCUSED)).containsExactly("Islamic State");
    }

    @Test
    void whoIsAccusedOfResponsibilityIsAccusedOfTheDeed() {
        SmallStory story =
                read("Britain accused Russia on Tuesday of responsibility for the poisoning of a former spy.");

        assertThat(story.held(Stance.ACCUSED)).containsExactly("Russia");
    }

    @Test
    void whoIsArrestedOnSuspicionIsSuspected() {
        SmallStory story = read("A gunman killed a judge in Lima on Tuesday.\n\n"
                + "Police arrested Carlos Vega on suspicion of murder.");

        assertThat(story.held(Stance.SUSPECTED)).containsExactly("Carlos Vega");
    }

    @Test
    void whoIsSuspectedIsNotAlsoAccused() {
        SmallStory story = read("Boko Haram is suspected of carrying out the attack that killed nine in Maiduguri.");

        assertThat(story.coded().events().stream().flatMap(event -> event.responsibility().stream()))
                .allMatch(each -> each.stance() == Stance.SUSPECTED)
                .isNotEmpty();
    }

    @Test
    void aDenialOfAnotherChargeLeavesTheAttackItsDoer() {
        SmallStory story = read("Rebels of the Red Front killed 12 villagers near Nampula on Monday."
                + " The army also accused the Red Front of hiding arms, a charge that the group denies.");
        ReportedEvent attack = story.only(EventType.ASSAULT);
        assertThat(attack.responsibility()).isEmpty();
        assertThat(attack.actors()).isNotEmpty();
    }

    @Test
    void aDenialOfBeingBehindAnAttackLeavesTheAttackHappened() {
        SmallStory story =
                read("Minsk denied on Tuesday that it was behind the attack on the port of Odesa on Monday.");
        ReportedEvent attack = story.only(EventType.ASSAULT);
        assertThat(attack.factuality()).isEqualTo(Factuality.HAPPENED);
        assertThat(attack.responsibility()).extracting(each -> each.stance()).containsExactly(Stance.DENIES);
    }

    @Test
    void whoSaysItNeverDidItDeniesIt() {
        SmallStory story = read("The army said it never shelled the town of Homs on Monday.");

        assertThat(story.coded().events())
                .flatExtracting(event -> event.responsibility())
                .extracting(each -> each.stance())
                .containsExactly(Stance.DENIES);
    }

    @Test
    void aStateThatReportsAFightClaimsNothing() {
        assertThat(read("The Kenyan military said its soldiers opened fire near Garissa on Monday.")
                        .only(EventType.ASSAULT)
                        .responsibility())
                .isEmpty();
        assertThat(read("The army admitted that its soldiers had shot two farmers near Goma on Monday.")
                        .only(EventType.ASSAULT)
                        .responsibility())
                .extracting(each -> each.stance())
                .containsExactly(Stance.CLAIMS);
    }

    @Test
    void whoIsConvictedOfADeedIsAccusedOfIt() {
        SmallStory story = read("A court sentenced Omar Bel to death on Monday for bombings that killed nine people.");
        assertThat(story.only(EventType.ASSAULT).responsibility())
                .extracting(each -> each.stance())
                .containsExactly(Stance.ACCUSED);
    }

    @Test
    void aGroupThatSaysItWasBehindAnAttackClaimsIt() {
        SmallStory story = read("The Red Front said on Monday that it was behind the bombing of the depot.");
        assertThat(story.only(EventType.ASSAULT).responsibility())
                .extracting(each -> each.stance())
                .containsExactly(Stance.CLAIMS);
    }

    @Test
    void aClaimNobodyMadeIsNone() {
        SmallStory story = read("A car bomb wounded two guards in Bilbao on Monday. There was no immediate claim of "
                + "responsibility from ETA. It was not clear what group was behind the attack.");
        assertThat(story.only(EventType.ASSAULT).responsibility()).isEmpty();
    }
}
