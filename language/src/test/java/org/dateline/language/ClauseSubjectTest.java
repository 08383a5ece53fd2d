// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Clauses whose subject a parser took for a phrase of time. */
class ClauseSubjectTest {
    @Test
    void theNounBetweenConjunctionAndVerbIsTheSubject() {
        MendedTree tree = MendedTree.by(ClauseSubject::in, """
                Crowds NOUN NNS 2 nsubj
                marched VERB VBD 0 root
                after ADP IN 5 case
                a DET DT 5 det
                raid NOUN NN 6 obl
                killed VERB VBD 2 advcl
                two NUM CD 6 obj
                """);

        assertThat(tree.arc(4)).isEqualTo("nsubj of killed");
        assertThat(tree.arc(2)).isEqualTo("mark of killed");
    }

    @Test
    void aPhraseOfTimeOfASharedSubjectIsLeftAlone() {
        MendedTree tree = MendedTree.by(ClauseSubject::in, """
                Crowds NOUN NNS 2 nsubj
                marched VERB VBD 0 root
                and CCONJ CC 7 cc
                after ADP IN 6 case
                a DET DT 6 det
                raid NOUN NN 7 obl
                fled VERB VBD 2 conj
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }
}
