// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cast.SmallCast.cast;
import static org.dateline.cast.SmallCast.only;

import org.dateline.ontology.Sector;
import org.junit.jupiter.api.Test;

/** What an actor is: role, country and sector, by title, apposition, deed and terms of office. */
final class ActorProfileTest {
    @Test
    void aTitleGivesAPersonRoleCountryAndSector() {
        Actor actor = only("""
                Arkan Arkan ADJ JJ 3 amod
                Prime Prime ADJ NNP 3 amod
                Minister Minister PROPN NNP 4 nmod:desc
                Maria Maria PROPN NNP 6 nsubj PER
                Stone Stone PROPN NNP 4 flat PER
                spoke speak VERB VBD 0 root
                """);
        assertThat(actor.name()).isEqualTo("Maria Stone");
        assertThat(actor.country()).contains("ARK");
        assertThat(actor.sector()).isEqualTo(Sector.GOV);
        assertThat(actor.role()).contains("Arkan Prime Minister");
    }

    @Test
    void anAppositionTellsWhatAPersonIs() {
        Actor actor = only("""
                Maria Maria PROPN NNP 8 nsubj PER
                Stone Stone PROPN NNP 1 flat PER
                , , PUNCT , 1 punct
                a a DET DT 5 det
                lawmaker lawmaker NOUN NN 1 appos
                from from ADP IN 7 case
                Arka Arka PROPN NNP 5 nmod LOC
                resigned resign VERB VBD 0 root
                """);
        assertThat(actor.sector()).isEqualTo(Sector.LEG);
        assertThat(actor.country()).contains("ARK");
        assertThat(actor.mentions()).hasSize(2);
    }

    @Test
    void aTitleMayEndAHeadlineThatHasNoFullStop() {
        Actor actor = only("""
                Maria Maria PROPN NNP 0 root PER
                Stone Stone PROPN NNP 1 flat PER
                , , PUNCT , 1 punct
                official official NOUN NN 1 appos
                of of ADP IN 6 case
                police police NOUN NN 4 nmod
                """);
        assertThat(actor.mentions()).hasSize(2);
    }

    @Test
    void whoeverLeftOfficeKeepsItsSectorUnlessTheStorySaysFormer() {
        assertThat(only("""
                Maria Maria PROPN NNP 3 nsubj PER
                Former Former PROPN NNP 1 flat PER
                spoke speak VERB VBD 0 root
                """).sector()).isEqualTo(Sector.GOV);
        assertThat(only("""
                Ex ex ADJ JJ 3 amod
                former former ADJ JJ 3 amod
                premier premier NOUN NN 4 nmod:desc
                Maria Maria PROPN NNP 6 nsubj PER
                Former Former PROPN NNP 4 flat PER
                spoke speak VERB VBD 0 root
                """).sector()).isEqualTo(Sector.ELI);
    }

    @Test
    void officialsOfSeveralStatesBelongToNone() {
        Actor actor = only("""
                European European ADJ JJ 2 amod
                officials official NOUN NNS 3 nsubj
                met meet VERB VBD 0 root
                in in ADP IN 5 case
                Arka Arka PROPN NNP 3 obl LOC
                """);
        assertThat(actor.country()).contains("INT");
    }

    @Test
    void peopleWhoAreArrestedAreSuspectsWhereNothingElseIsSaidOfThem() {
        Cast cast = cast("""
                Police police NOUN NNS 2 nsubj
                arrested arrest VERB VBD 0 root
                Maria Maria PROPN NNP 2 obj PER
                Stone Stone PROPN NNP 3 flat PER
                """);
        assertThat(cast.actors()).extracting(Actor::sector).containsExactly(Sector.COP, Sector.CRM);
    }
}
