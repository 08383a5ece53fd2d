// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Phrases of what one is angry at, which a parser hung on the verb. */
class AngerPhraseTest {
    @Test
    void whatFollowsTheAngerIsWhatItIsAt() {
        MendedTree tree = MendedTree.by(AngerPhrase::in, """
                Chad PROPN NNP 2 nsubj
                left VERB VBD 0 root
                in ADP IN 4 case
                protest NOUN NN 2 obl
                at ADP IN 6 case
                arrests NOUN NNS 2 obl
                """);

        assertThat(tree.arc(5)).isEqualTo("nmod of protest");
    }

    @Test
    void aPlaceBehindAnotherWordStaysWhereItIs() {
        MendedTree tree = MendedTree.by(AngerPhrase::in, """
                Chad PROPN NNP 2 nsubj
                left VERB VBD 0 root
                in ADP IN 4 case
                May PROPN NNP 2 obl
                at ADP IN 6 case
                dawn NOUN NN 2 obl
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }
}
