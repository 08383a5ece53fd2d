// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs that are written with a hyphen. */
class HyphenedVerbsTest {
    @Test
    void theSubjectIsTheWholeVerbs() {
        MendedTree tree = MendedTree.by(HyphenedVerbs::in, """
                Crews NOUN NNS 2 nsubj
                air NOUN NN 4 compound
                - PUNCT HYPH 2 punct
                dropped VERB VBD 0 root
                food NOUN NN 4 obj
                """);

        assertThat(tree.arc(0)).isEqualTo("nsubj of dropped");
    }
}
