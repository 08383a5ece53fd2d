// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days between a verb of saying and what it reports. */
class SayingDaysTest {
    @Test
    void aDayRightAfterTheVerbIsOfTheSaying() {
        MendedTree tree = MendedTree.by(SayingDays::in, """
                Police NOUN NNS 2 nsubj
                said VERB VBD 0 root
                on ADP IN 4 case
                Monday PROPN NNP 7 obl
                they PRON PRP 7 nsubj
                had AUX VBD 7 aux
                fled VERB VBN 2 ccomp
                """);

        assertThat(tree.arc(3)).isEqualTo("obl of said");
    }

    @Test
    void aDayInsideTheClauseIsLeftAlone() {
        MendedTree tree = MendedTree.by(SayingDays::in, """
                Police NOUN NNS 2 nsubj
                said VERB VBD 0 root
                that SCONJ IN 7 mark
                on ADP IN 5 case
                Monday PROPN NNP 7 obl
                they PRON PRP 7 nsubj
                fled VERB VBD 2 ccomp
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }
}
