// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days behind a verb of saying. */
class ObjectDaysTest {
    @Test
    void aBareDayBehindTheVerbTellsWhenItWasSaid() {
        MendedTree tree = MendedTree.by(ObjectDays::in, """
                They PRON PRP 2 nsubj
                fled VERB VBD 4 ccomp
                police NOUN NNS 4 nsubj
                say VERB VBP 0 root
                Monday PROPN NNP 4 obj
                """);

        assertThat(tree.arc(4)).isEqualTo("obl:unmarked of say");
    }

    @Test
    void aDayThatIsMeantIsLeftAlone() {
        MendedTree tree = MendedTree.by(ObjectDays::in, """
                They PRON PRP 2 nsubj
                chose VERB VBD 0 root
                Monday PROPN NNP 2 obj
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }
}
