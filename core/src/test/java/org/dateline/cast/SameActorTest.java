// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cast.SmallCast.cast;
import static org.dateline.cast.SmallCast.only;

import org.junit.jupiter.api.Test;

/** Which mentions are of one actor. */
final class SameActorTest {
    @Test
    void lastNamesDescriptionsAndPronounsLookBackToTheFullName() {
        Cast cast = cast("""
                Prime Prime ADJ NNP 2 amod
                Minister Minister PROPN NNP 3 nmod:desc
                Maria Maria PROPN NNP 5 nsubj PER
                Stone Stone PROPN NNP 3 flat PER
                spoke speak VERB VBD 0 root

                Stone Stone PROPN NNP 2 nsubj PER
                said say VERB VBD 0 root
                she she PRON PRP 4 nsubj
                agreed agree VERB VBD 2 ccomp

                The the DET DT 2 det
                premier premier NOUN NN 3 nsubj
                left leave VERB VBD 0 root
                """);
        assertThat(cast.actors()).hasSize(1);
        assertThat(cast.headedAt(1, 0)).isEqualTo(cast.headedAt(1, 2)).isEqualTo(cast.headedAt(2, 1));
        assertThat(cast.actors().getFirst().mentions())
                .extracting(ActorMention::rule)
                .doesNotContain("");
    }

    @Test
    void whatIsKnownAsSomethingIsThat() {
        Actor actor = only("""
                A a DET DT 2 det
                group group NOUN NN 8 nsubj
                known know VERB VBN 2 acl
                as as ADP IN 7 case
                the the DET DT 7 det
                Red Red PROPN NNP 7 compound
                Front Front PROPN NNP 3 obl
                surrendered surrender VERB VBD 0 root
                """);
        assertThat(actor.name()).isEqualTo("Red Front");
        assertThat(actor.mentions()).hasSize(2);
    }
}
