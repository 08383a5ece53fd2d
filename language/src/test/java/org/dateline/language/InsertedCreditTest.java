// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Credits between subject and verb. */
class InsertedCreditTest {
    @Test
    void whoStandsBeforeTheVerbOfSayingSaysIt() {
        MendedTree tree = MendedTree.by(InsertedCredit::in, """
                Rebels NOUN NNS 6 nsubj
                , PUNCT , 3 punct
                officials NOUN NNS 1 appos
                say VERB VBP 1 parataxis
                , PUNCT , 1 punct
                fled VERB VBD 0 root
                """);

        assertThat(tree.arc(2)).isEqualTo("nsubj of say");
        assertThat(tree.arc(3)).isEqualTo("parataxis of fled");
    }

    @Test
    void anotherWordForTheSubjectIsLeftAlone() {
        MendedTree tree = MendedTree.by(InsertedCredit::in, """
                Kato PROPN NNP 5 nsubj
                , PUNCT , 3 punct
                mayor NOUN NN 1 appos
                , PUNCT , 3 punct
                fled VERB VBD 0 root
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }
}
