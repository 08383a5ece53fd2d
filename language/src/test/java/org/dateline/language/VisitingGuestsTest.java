// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.syntax.Sentence;
import org.junit.jupiter.api.Test;

/** Guests who are called visiting. */
class VisitingGuestsTest {
    @Test
    void whoIsCalledVisitingIsTheGuest() {
        Sentence mended = VisitingGuests.in(ShortTree.of("""
                He PRON PRP 2 nsubj
                held VERB VBD 0 root
                talks NOUN NNS 2 obj
                with ADP IN 5 mark
                visiting VERB VBG 3 acl
                President PROPN NNP 7 nmod:desc
                Bel PROPN NNP 5 obj
                in ADP IN 9 case
                Oslo PROPN NNP 5 obl
                """));

        assertThat(mended.token(6).head()).isEqualTo(2);
        assertThat(mended.token(6).relation()).isEqualTo("nmod");
        assertThat(mended.token(4).relation()).isEqualTo("amod");
        assertThat(mended.token(8).head()).isEqualTo(1);
    }

    @Test
    void whoVisitsSomebodyIsLeftAlone() {
        Sentence sentence = ShortTree.of("""
                After SCONJ IN 2 mark
                visiting VERB VBG 6 advcl
                President PROPN NNP 4 nmod:desc
                Bel PROPN NNP 2 obj
                he PRON PRP 6 nsubj
                left VERB VBD 0 root
                """);

        assertThat(VisitingGuests.in(sentence)).isSameAs(sentence);
    }
}
