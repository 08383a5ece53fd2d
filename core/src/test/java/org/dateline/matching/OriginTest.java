// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.StoryBuilder.story;

import java.util.List;
import java.util.Optional;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;

class OriginTest {
    private static final String WIRE = """
            Rebels shelled the northern town of Arka overnight, killing twelve people, the mayor said on Tuesday.

            The shells fell on the market and on two schools shortly after midnight, he told reporters by telephone.

            The army has not commented. It took the town from the rebels in March after a siege of forty days.
            """;

    @Test
    void anAgencyIsTheSameInFullAndInShort() {
        assertThat(Origin.ofAgency("Agence France-Presse")).isEqualTo(Origin.ofAgency("AFP"));
        assertThat(Origin.ofAgency("Xinhua News Agency")).isEqualTo(Origin.ofAgency("Xinhua"));
        assertThat(Origin.ofAgency("Reuters")).isNotEqualTo(Origin.ofAgency("AP"));
    }

    @Test
    void aCopyHasTheOriginOfWhatItCopies() {
        Origin first = Origin.of(story("a", WIRE).outlet("Daily").agency("AFP").build());
        Origin copy = Origin.of(story("b", WIRE).outlet("Herald").build());
        assertThat(copy.key()).isEqualTo("outlet:herald");
        assertThat(Origin.shared(List.of(copy, first))).contains(first);
    }

    @Test
    void smallEditsLeaveACopyAndSharesABand() {
        TextPrint wire = TextPrint.of(WIRE);
        TextPrint edited =
                TextPrint.of("ARKA (Sample) - " + WIRE.replace("twelve", "12").replace("on Tuesday", "Tuesday"));
        assertThat(wire.isCopyOf(edited)).isTrue();
        assertThat(wire.bands()).containsAnyElementsOf(edited.bands());
        assertThat(TextPrint.ofText(wire.toText())).isEqualTo(wire);
    }

    @Test
    void aCutCopyStandsInWhatItWasCutFrom() {
        TextPrint cut = TextPrint.of(WIRE.substring(0, WIRE.indexOf("The army")));
        assertThat(cut.isCopyOf(TextPrint.of(WIRE))).isTrue();
        assertThat(TextPrint.of(WIRE).isCopyOf(cut)).isTrue();
    }

    @Test
    void anotherStoryOfTheSameAttackIsNoCopy() {
        TextPrint other = TextPrint.of(
                "Twelve people died when shells hit Arka in the night. Its mayor blamed rebels who"
                        + " lost the town this spring, and said that schools would stay closed for the rest of the week.");
        assertThat(TextPrint.of(WIRE).isCopyOf(other)).isFalse();
    }

    @Test
    void correctionsAndKillsAreMarked() {
        assertThat(Revision.of(Story.of("a", "CORRECTION: Twelve, not twenty, died in Arka\n\nText.")))
                .contains(Revision.CORRECTION);
        assertThat(Revision.of(Story.of("a", "Arka attack\n\n(Corrects toll in paragraph 2)\n\nText.")))
                .contains(Revision.CORRECTION);
        assertThat(Revision.of(Story.of("a", "KILL: Arka attack"))).contains(Revision.KILL);
        assertThat(Revision.of(Story.of("a", "Kill them all, he told the rebels.\n\nText.")))
                .isEqualTo(Optional.empty());
        assertThat(Revision.of(Story.of("a", "Corrections officers strike in Arka.\n\nText.")))
                .isEqualTo(Optional.empty());
    }
}
