// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.ontology.Precision;
import org.dateline.place.PlaceResolver;
import org.dateline.place.Toponym;
import org.dateline.place.Toponym.Use;
import org.dateline.syntax.ParsedStory;
import org.dateline.testing.Parses;
import org.junit.jupiter.api.Test;

class PlaceResolverTest {
    private static final PlaceResolver RESOLVER =
            PlaceResolver.of(Places.gazetteer(KnowledgeFiles.bundled()), Places.vocabulary(KnowledgeFiles.bundled()));

    @Test
    void aTownAfterAPrepositionSaysWhere() {
        Toponym mosul = only("""
                Gunmen gunman NOUN NNS 2 nsubj
                attacked attack VERB VBD 0 root
                a a DET DT 4 det
                checkpoint checkpoint NOUN NN 2 obj
                near near ADP IN 6 case
                Mosul Mosul PROPN NNP 2 obl LOC
                _. . PUNCT . 2 punct
                """);
        assertThat(mosul.place().name()).isEqualTo("near Mosul");
        assertThat(mosul.place().country()).hasValue("IRQ");
        assertThat(mosul.place().precision()).isEqualTo(Precision.AREA);
        assertThat(mosul.use()).isEqualTo(Use.LOCATION);
    }

    @Test
    void aCapitalThatAccusesStandsForItsGovernment() {
        List<Toponym> both = read("""
                Washington Washington PROPN NNP 3 nsubj LOC
                has have AUX VBZ 3 aux
                accused accuse VERB VBN 0 root
                Iran Iran PROPN NNP 3 obj LOC
                _. . PUNCT . 3 punct
                """);
        assertThat(both).extracting(Toponym::use).containsExactly(Use.PARTY, Use.PARTY);
        assertThat(both.getFirst().place().country()).hasValue("USA");
        assertThat(both.getLast().place().precision()).isEqualTo(Precision.COUNTRY);
    }

    @Test
    void anAdjectiveOnlyDescribes() {
        Toponym iraqi = only("""
                Iraqi iraqi ADJ JJ 2 amod MISC
                officials official NOUN NNS 3 nsubj
                said say VERB VBD 0 root
                so so ADV RB 3 advmod
                _. . PUNCT . 3 punct
                """);
        assertThat(iraqi.use()).isEqualTo(Use.MODIFIER);
        assertThat(iraqi.place().id()).hasValue("country:IRQ");
        assertThat(iraqi.rule()).isEqualTo("place-demonym");
    }

    @Test
    void aNameIsChosenByWhatContainsIt() {
        List<Toponym> both = read("""
                Police police NOUN NNS 2 nsubj
                marched march VERB VBD 0 root
                through through ADP IN 4 case
                Tripoli Tripoli PROPN NNP 2 obl LOC
                _, , PUNCT , 6 punct
                Lebanon Lebanon PROPN NNP 4 appos LOC
                _. . PUNCT . 2 punct
                """);
        assertThat(both.getFirst().place().country()).hasValue("LBN");
        assertThat(both.getFirst().rule()).isEqualTo("place-contained");
        assertThat(both.getLast().use()).isEqualTo(Use.MODIFIER);
    }

    @Test
    void aProvinceIsAnAreaAndItsTownExact() {
        List<Toponym> both = read("""
                Shells shell NOUN NNS 2 nsubj
                hit hit VERB VBD 0 root
                Inkhil Inkhil PROPN NNP 2 obj LOC
                in in ADP IN 6 case
                Daraa Daraa PROPN NNP 6 compound LOC
                province province NOUN NN 3 nmod
                _. . PUNCT . 2 punct
                """);
        assertThat(both.getFirst().place().precision()).isEqualTo(Precision.EXACT);
        assertThat(both.getFirst().use()).isEqualTo(Use.LOCATION);
        assertThat(both.getLast().place().name()).isEqualTo("Daraa province");
        assertThat(both.getLast().place().precision()).isEqualTo(Precision.AREA);
        assertThat(both.getLast().place().id()).hasValue("division:SY.06");
    }

    @Test
    void aSiteTakesThePointOfItsTown() {
        Toponym airport = only("""
                Rockets rocket NOUN NNS 2 nsubj
                landed land VERB VBD 0 root
                at at ADP IN 6 case
                Sulaymaniyah Sulaymaniyah PROPN NNP 6 compound LOC
                international international ADJ JJ 6 amod
                airport airport NOUN NN 2 obl
                _. . PUNCT . 2 punct
                """);
        assertThat(airport.place().name()).isEqualTo("Sulaymaniyah international airport");
        assertThat(airport.place().precision()).isEqualTo(Precision.EXACT);
        assertThat(airport.use()).isEqualTo(Use.LOCATION);
    }

    @Test
    void aPersonIsNoPlace() {
        assertThat(read("""
                        Michael Michael PROPN NNP 3 nsubj PER
                        Jordan Jordan PROPN NNP 1 flat PER
                        spoke speak VERB VBD 0 root
                        _. . PUNCT . 3 punct

                        Jordan Jordan PROPN NNP 2 nsubj PER
                        left leave VERB VBD 0 root
                        _. . PUNCT . 2 punct
                        """)).isEmpty();
    }

    @Test
    void theCityIsTheTownNamedBefore() {
        List<Toponym> both = read("""
                Troops troops NOUN NNS 2 nsubj
                entered enter VERB VBD 0 root
                Aleppo Aleppo PROPN NNP 2 obj LOC
                _. . PUNCT . 2 punct

                Fighting fighting NOUN NN 2 nsubj
                continued continue VERB VBD 0 root
                in in ADP IN 5 case
                the the DET DT 5 det
                city city NOUN NN 2 obl
                _. . PUNCT . 2 punct
                """);
        assertThat(both).hasSize(2);
        assertThat(both.getFirst().use()).isEqualTo(Use.LOCATION);
        assertThat(both.getLast().rule()).isEqualTo("place-anaphor");
        assertThat(both.getLast().place().id())
                .isEqualTo(both.getFirst().place().id());
    }

    @Test
    void partOfACountryIsAnArea() {
        Toponym north = only("""
                Jets jet NOUN NNS 2 nsubj
                bombed bomb VERB VBD 0 root
                positions position NOUN NNS 2 obj
                in in ADP IN 6 case
                northern northern ADJ JJ 6 amod
                Chad Chad PROPN NNP 2 obl LOC
                _. . PUNCT . 2 punct
                """);
        assertThat(north.place().name()).isEqualTo("northern Chad");
        assertThat(north.place().precision()).isEqualTo(Precision.AREA);
    }

    private static Toponym only(String columns) {
        List<Toponym> toponyms = read(columns);
        assertThat(toponyms).hasSize(1);
        return toponyms.getFirst();
    }

    private static List<Toponym> read(String columns) {
        ParsedStory story = Parses.of(columns);
        return RESOLVER.resolve(story);
    }
}
