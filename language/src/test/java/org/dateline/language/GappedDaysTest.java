// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.syntax.Sentence;
import org.junit.jupiter.api.Test;

/** Places told one after the other, each with its day. */
class GappedDaysTest {
    @Test
    void aPlaceIsJoinedToThePlaceAndKeepsItsDay() {
        Sentence mended = GappedDays.in(ShortTree.of("""
                She PRON PRP 2 nsubj
                visited VERB VBD 0 root
                Chad PROPN NNP 2 obj
                on ADP IN 5 case
                Monday PROPN NNP 2 obl
                and CCONJ CC 7 cc
                Niger PROPN NNP 5 conj
                on ADP IN 9 case
                Tuesday PROPN NNP 2 obl
                """));

        assertThat(mended.token(6).head()).isEqualTo(2);
        assertThat(mended.token(8).head()).isEqualTo(6);
    }

    @Test
    void twoDaysOfOneVisitAreLeftAlone() {
        Sentence sentence = ShortTree.of("""
                She PRON PRP 2 nsubj
                visited VERB VBD 0 root
                Chad PROPN NNP 2 obj
                on ADP IN 5 case
                Monday PROPN NNP 2 obl
                and CCONJ CC 7 cc
                Tuesday PROPN NNP 5 conj
                """);

        assertThat(GappedDays.in(sentence)).isSameAs(sentence);
    }
}
