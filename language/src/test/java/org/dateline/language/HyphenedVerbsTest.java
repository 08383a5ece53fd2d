// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.syntax.Sentence;
import org.junit.jupiter.api.Test;

/** Verbs that are written with a hyphen. */
class HyphenedVerbsTest {
    @Test
    void theSubjectIsTheWholeVerbs() {
        Sentence mended = HyphenedVerbs.in(ShortTree.of("""
                Crews NOUN NNS 2 nsubj
                air NOUN NN 4 compound
                - PUNCT HYPH 2 punct
                dropped VERB VBD 0 root
                food NOUN NN 4 obj
                """));

        assertThat(mended.token(0).head()).isEqualTo(3);
    }
}
