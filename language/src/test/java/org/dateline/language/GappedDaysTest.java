// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places told one after the other, each with its day. */
class GappedDaysTest {
    @Test
    void aPlaceIsJoinedToThePlaceAndKeepsItsDay() {
        MendedTree tree = MendedTree.by(GappedDays::in, """
                She PRON PRP 2 nsubj
                visited VERB VBD 0 root
                Chad PROPN NNP 2 obj
                on ADP IN 5 case
                Monday PROPN NNP 2 obl
                and CCONJ CC 7 cc
                Niger PROPN NNP 5 conj
                on ADP IN 9 case
                Tuesday PROPN NNP 2 obl
                """);

        assertThat(tree.arc(6)).isEqualTo("conj of Chad");
        assertThat(tree.arc(8)).isEqualTo("nmod of Niger");
    }

    @Test
    void twoDaysOfOneVisitAreLeftAlone() {
        MendedTree tree = MendedTree.by(GappedDays::in, """
                She PRON PRP 2 nsubj
                visited VERB VBD 0 root
                Chad PROPN NNP 2 obj
                on ADP IN 5 case
                Monday PROPN NNP 2 obl
                and CCONJ CC 7 cc
                Tuesday PROPN NNP 5 conj
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }
}
