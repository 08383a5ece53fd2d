// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nouns before a verb that hang on its object. */
class CrossedSubjectTest {
    @Test
    void aNounBeforeTheVerbIsItsSubject() {
        MendedTree tree = MendedTree.by(CrossedSubject::in, """
                premier NOUN NN 4 nmod
                receive VERB VBD 0 root
                an DET DT 4 det
                envoy NOUN NN 2 obj
                """);

        assertThat(tree.arc(0)).isEqualTo("nsubj of receive");
    }

    @Test
    void aVerbWithASubjectKeepsIt() {
        MendedTree tree = MendedTree.by(CrossedSubject::in, """
                Monday PROPN NNP 5 nmod
                premier NOUN NN 3 nsubj
                receive VERB VBD 0 root
                an DET DT 5 det
                envoy NOUN NN 3 obj
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }
}
