// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Participles whose auxiliary or preposition is told once, each with those of whom it is said. */
class GappedPassivesTest {
    @Test
    void aNumberBetweenAndAndAParticipleIsItsSubject() {
        MendedTree tree = MendedTree.by(GappedPassives::in, """
                Two NUM CD 2 nummod
                guards NOUN NNS 4 nsubj:pass
                were AUX VBD 4 aux:pass
                killed VERB VBN 0 root
                and CCONJ CC 7 cc
                nine NUM CD 4 conj
                wounded VERB VBN 4 conj
                """);

        assertThat(tree.arc(5)).isEqualTo("nsubj:pass of wounded");
    }

    @Test
    void aParticipleAfterWithIsSaidOfAllThatAreJoined() {
        MendedTree tree = MendedTree.by(GappedPassives::in, """
                It PRON PRP 2 nsubj
                ended VERB VBD 0 root
                with ADP IN 5 case
                two NUM CD 5 nummod
                guards NOUN NNS 2 obl
                and CCONJ CC 9 cc
                six NUM CD 8 nummod
                rebels NOUN NNS 9 nsubj
                killed VERB VBN 2 conj
                """);

        assertThat(tree.arc(7)).isEqualTo("conj of guards");
        assertThat(tree.arc(8)).isEqualTo("acl of guards");
    }

    @Test
    void whatIsSaidOfTheFirstIsNotSaidOfTheSecond() {
        MendedTree tree = MendedTree.by(GappedPassives::in, """
                with ADP IN 4 mark
                two NUM CD 3 nummod
                guards NOUN NNS 4 nsubj
                dead ADJ JJ 0 root
                and CCONJ CC 7 cc
                five NUM CD 7 nummod
                others NOUN NNS 3 conj
                wounded VERB VBN 3 acl
                """);

        assertThat(tree.arc(7)).isEqualTo("acl of others");
    }

    @Test
    void aClauseWithAnObjectOfItsOwnIsLeftAlone() {
        MendedTree tree = MendedTree.by(GappedPassives::in, """
                Rebels NOUN NNS 2 nsubj
                clashed VERB VBD 0 root
                with ADP IN 4 case
                troops NOUN NNS 2 obl
                and CCONJ CC 8 cc
                five NUM CD 7 nummod
                gunmen NOUN NNS 8 nsubj
                killed VERB VBD 2 conj
                two NUM CD 10 nummod
                farmers NOUN NNS 8 obj
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }
}
