// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs of the past joined to an infinitive. */
class FiniteAfterInfinitiveTest {
    @Test
    void whoeverUrgesOthersGoesOnInThePastHimself() {
        MendedTree tree = MendedTree.by(FiniteAfterInfinitive::in, """
                Oman PROPN NNP 2 nsubj
                urge VERB VBD 0 root
                both PRON DT 2 obj
                to PART TO 5 mark
                stop VERB VB 2 xcomp
                and CCONJ CC 7 cc
                call VERB VBD 5 conj
                """);

        assertThat(tree.arc(6)).isEqualTo("conj of urge");
    }

    @Test
    void thoseUrgedDoAllThatIsInTheInfinitive() {
        MendedTree tree = MendedTree.by(FiniteAfterInfinitive::in, """
                Oman PROPN NNP 2 nsubj
                urge VERB VBD 0 root
                both PRON DT 2 obj
                to PART TO 5 mark
                stop VERB VB 2 xcomp
                and CCONJ CC 7 cc
                talk VERB VB 5 conj
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }
}
