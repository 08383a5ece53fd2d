// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Prepositions before names of several words. */
class NameWordsTest {
    @Test
    void aPrepositionHangsOnTheFirstWordOfAName() {
        MendedTree tree = MendedTree.by(NameWords::in, """
                They PRON PRP 2 nsubj
                met VERB VBD 0 root
                in ADP IN 5 case
                Port PROPN NNP 2 obl
                Arka PROPN NNP 4 flat
                """);

        assertThat(tree.arc(2)).isEqualTo("case of Port");
    }

    @Test
    void whatStandsInsideANameIsLeftAlone() {
        MendedTree tree = MendedTree.by(NameWords::in, """
                Omar PROPN NNP 0 root
                and CCONJ CC 3 cc
                Bel PROPN NNP 1 flat
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }
}
