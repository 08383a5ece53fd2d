// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cast.SmallCast.cast;

import org.dateline.ontology.ActorKind;
import org.junit.jupiter.api.Test;

/** Who takes part in what is told, and who is only named where it happens. */
final class TakingPartTest {
    @Test
    void aCountryThatActsIsItsGovernmentAndOneWhereThingsHappenIsNot() {
        Cast acting = cast("""
                Arka Arka PROPN NNP 2 nsubj LOC
                accused accuse VERB VBD 0 root
                police police NOUN NNS 2 obj
                """);
        Cast setting = cast("""
                Gunmen gunman NOUN NNS 2 nsubj
                fled flee VERB VBD 0 root
                in in ADP IN 4 case
                Arka Arka PROPN NNP 2 obl LOC
                """);
        assertThat(acting.actors())
                .extracting(Actor::kind)
                .containsOnly(ActorKind.GOVERNMENT)
                .hasSize(2);
        assertThat(setting.actors()).extracting(Actor::name).containsExactly("Gunmen");
        assertThat(setting.actors().getFirst().country()).isEmpty();
    }

    @Test
    void membersNamedAsExamplesDoWhatTheOthersDo() {
        Cast cast = cast("""
                Arkan Arkan ADJ JJ 2 amod
                officials official NOUN NNS 6 nsubj
                including include VERB VBG 5 case
                Maria Maria PROPN NNP 2 nmod PER
                Stone Stone PROPN NNP 4 flat PER
                resigned resign VERB VBD 0 root
                """);
        assertThat(cast.actors()).extracting(Actor::name).contains("Maria Stone");
    }
}
