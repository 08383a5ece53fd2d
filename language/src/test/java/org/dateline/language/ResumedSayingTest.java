// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs of saying by which a speaker goes on after what he said. */
class ResumedSayingTest {
    @Test
    void whoeverDeniesADeedGoesOnInHisOwnName() {
        MendedTree tree = MendedTree.by(ResumedSaying::in, """
                Chad PROPN NNP 2 nsubj
                deny VERB VBD 0 root
                soldiers NOUN NNS 4 nsubj
                crossed VERB VBD 2 ccomp
                and CCONJ CC 6 cc
                accuse VERB VBD 4 conj
                Niger PROPN NNP 6 obj
                """);

        assertThat(tree.arc(5)).isEqualTo("conj of deny");
    }

    @Test
    void thoseToldOfMayAccuseThemselves() {
        MendedTree tree = MendedTree.by(ResumedSaying::in, """
                Chad PROPN NNP 2 nsubj
                say VERB VBD 0 root
                rebels NOUN NNS 4 nsubj
                came VERB VBD 2 ccomp
                and CCONJ CC 6 cc
                accuse VERB VBD 4 conj
                villagers NOUN NNS 6 obj
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }

    @Test
    void whoeverToldOfADeedGoesOnBehindACommaInAClauseOfHisOwn() {
        MendedTree tree = MendedTree.by(ResumedSaying::in, """
                Chad PROPN NNP 2 nsubj
                say VERB VBD 0 root
                drones NOUN NNS 5 nsubj
                have AUX VBD 5 aux
                come VERB VBN 2 ccomp
                , PUNCT , 8 punct
                and CCONJ CC 8 cc
                warn VERB VBD 5 conj
                that SCONJ IN 10 mark
                follow VERB VB 8 ccomp
                """);

        assertThat(tree.arc(7)).isEqualTo("conj of say");
    }
}
