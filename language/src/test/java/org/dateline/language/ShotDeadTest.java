// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Those shot dead, whom a parser took for dead before. */
class ShotDeadTest {
    @Test
    void whoIsShotDeadWasNotDeadBefore() {
        MendedTree tree = MendedTree.by(ShotDead::in, """
                Soldiers NOUN NNS 2 nsubj
                shoot VERB VBP 0 root
                dead ADJ JJ 5 amod
                two NUM CD 5 nummod
                men NOUN NNS 2 obj
                """);

        assertThat(tree.arc(2)).isEqualTo("xcomp of shoot");
    }

    @Test
    void theDeadWhoAreFoundStayDead() {
        MendedTree tree = MendedTree.by(ShotDead::in, """
                Police NOUN NNS 2 nsubj
                found VERB VBD 0 root
                dead ADJ JJ 4 amod
                bodies NOUN NNS 2 obj
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }
}
