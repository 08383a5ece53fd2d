// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Participles that a parser took for what the finite verb tells of. */
class ParticipleSubjectTest {
    @Test
    void whoeverMeetsIsWhoAgrees() {
        MendedTree tree = MendedTree.by(ParticipleSubject::in, """
                Ministers NOUN NNS 2 nsubj
                meeting VERB VBG 5 csubj
                in ADP IN 4 case
                Arka PROPN NNP 2 obl
                agreed VERB VBD 0 root
                """);

        assertThat(tree.arc(0)).isEqualTo("nsubj of agreed");
        assertThat(tree.arc(1)).isEqualTo("acl of Ministers");
    }

    @Test
    void aParticipleBesideAnotherSubjectIsLeftAlone() {
        MendedTree tree = MendedTree.by(ParticipleSubject::in, """
                Rebels NOUN NNS 2 nsubj
                closing VERB VBG 6 advcl
                in ADV RB 2 advmod
                , PUNCT , 6 punct
                ministers NOUN NNS 6 nsubj
                fled VERB VBD 0 root
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }
}
