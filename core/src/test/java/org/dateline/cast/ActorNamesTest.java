// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cast.SmallCast.cast;
import static org.dateline.cast.SmallCast.only;

import org.dateline.ontology.Sector;
import org.junit.jupiter.api.Test;

/** Where the name of an actor begins and ends, and which known one it is. */
final class ActorNamesTest {
    @Test
    void aNameRunsOnOverItsParticles() {
        Actor actor = only("""
                Ali Ali PROPN NNP 4 nsubj PER
                bin bin PROPN NNP 1 flat
                Stone Stone PROPN NNP 1 flat
                resigned resign VERB VBD 0 root
                """);
        assertThat(actor.name()).isEqualTo("Ali bin Stone");
    }

    @Test
    void aHyphenedNameIsReadToItsEnd() {
        Actor actor = only("""
                Lee Lee PROPN NNP 5 nsubj PER
                Jae Jae PROPN NNP 1 flat PER
                _- - PUNCT HYPH 4 punct
                _myung myung PROPN NNP 1 flat
                resigned resign VERB VBD 0 root
                """);
        assertThat(actor.name()).isEqualTo("Lee Jae-myung");
    }

    @Test
    void aNameOfOnlyAnArticleRunsOverItsHyphenAndKeepsIt() {
        Actor actor = only("""
                The The PROPN NNP 4 nsubj ORG
                _- - PUNCT HYPH 3 punct
                _Ring Ring PROPN NNP 1 flat
                resigned resign VERB VBD 0 root
                """);
        assertThat(actor.name()).isEqualTo("The-Ring");
    }

    @Test
    void eachOfTwoJoinedNamesIsFoundByItsOwnHead() {
        Cast cast = cast("""
                Maria Maria PROPN NNP 5 nsubj PER
                Stone Stone PROPN NNP 1 flat PER
                and and CCONJ CC 4 cc
                police police NOUN NNS 1 conj
                met meet VERB VBD 0 root
                """);
        assertThat(cast.headedAt(0, 0)).isNotEqualTo(cast.headedAt(0, 3));
        assertThat(cast.headedAt(0, 1)).as("a token inside a name").isEqualTo(cast.headedAt(0, 0));
    }

    @Test
    void aGroupOfTheDirectoryBringsItsCountryAndSector() {
        Actor actor = only("""
                The the DET DT 3 det
                Red Red PROPN NNP 3 compound
                Front Front PROPN NNP 4 nsubj
                surrendered surrender VERB VBD 0 root
                """);
        assertThat(actor.directoryId()).contains("body:red-front");
        assertThat(actor.sector()).isEqualTo(Sector.REB);
    }

    @Test
    void knownNamesStandOutOfLongerOnesThatOnlyDescribeThem() {
        Actor actor = only("""
                Red Red PROPN NNP 2 compound ORG
                Front Front PROPN NNP 3 compound ORG
                Fighters fighter NOUN NNS 4 nsubj ORG
                surrendered surrender VERB VBD 0 root
                """);
        assertThat(actor.directoryId()).contains("body:red-front");
    }
}
