// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Guests whom a parser took for those visited. */
class VisitingGuestTest {
    @Test
    void aVisitingMinisterIsMetAndNotVisited() {
        MendedTree tree = MendedTree.by(VisitingGuest::in, """
                Li PROPN NNP 2 nsubj
                met VERB VBD 0 root
                with SCONJ IN 4 mark
                visiting VERB VBG 2 advcl
                Minister PROPN NNP 6 nmod:desc
                Voss PROPN NNP 4 obj
                """);

        assertThat(tree.arc(5)).isEqualTo("obl of met");
        assertThat(tree.arc(3)).isEqualTo("amod of Voss");
        assertThat(tree.arc(2)).isEqualTo("case of Voss");
    }

    @Test
    void whoVisitsAMinisterDoesSo() {
        MendedTree tree = MendedTree.by(VisitingGuest::in, """
                Li PROPN NNP 2 nsubj
                spoke VERB VBD 0 root
                after SCONJ IN 4 mark
                visiting VERB VBG 2 advcl
                Minister PROPN NNP 6 nmod:desc
                Voss PROPN NNP 4 obj
                """);

        assertThat(tree.arc(5)).isEqualTo("obj of visiting");
    }
}
