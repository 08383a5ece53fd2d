// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.syntax.Sentence;
import org.junit.jupiter.api.Test;

/** Clauses whose subject a parser took for a phrase of time. */
class ClauseSubjectTest {
    @Test
    void theNounBetweenConjunctionAndVerbIsTheSubject() {
        Sentence mended = ClauseSubject.in(ShortTree.of("""
                Crowds NOUN NNS 2 nsubj
                marched VERB VBD 0 root
                after ADP IN 5 case
                a DET DT 5 det
                raid NOUN NN 6 obl
                killed VERB VBD 2 advcl
                two NUM CD 6 obj
                """));

        assertThat(mended.token(4).relation()).isEqualTo("nsubj");
        assertThat(mended.token(2).relation()).isEqualTo("mark");
        assertThat(mended.token(2).head()).isEqualTo(5);
    }

    @Test
    void aPhraseOfTimeOfASharedSubjectIsLeftAlone() {
        Sentence sentence = ShortTree.of("""
                Crowds NOUN NNS 2 nsubj
                marched VERB VBD 0 root
                and CCONJ CC 7 cc
                after ADP IN 6 case
                a DET DT 6 det
                raid NOUN NN 7 obl
                fled VERB VBD 2 conj
                """);

        assertThat(ClauseSubject.in(sentence)).isSameAs(sentence);
    }
}
