// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;
import org.dateline.testing.Parses;
import org.junit.jupiter.api.Test;

final class CastReaderTest {
    private static final Nation ARKA =
            new Nation("ARK", List.of("Arka"), List.of("Arkan"), List.of("Arkans"), List.of("Port Arka"), List.of());
    private static final ActorVocabulary VOCABULARY = new ActorVocabulary(
            List.of(
                    noun(
                            "prime minister",
                            "prime ministers",
                            ActorNoun.Use.OFFICE,
                            ActorKind.PERSON,
                            Sector.GOV,
                            "prime minister"),
                    noun("premier", "premiers", ActorNoun.Use.OFFICE, ActorKind.PERSON, Sector.GOV, "prime minister"),
                    noun("lawmaker", "lawmakers", ActorNoun.Use.OFFICE, ActorKind.PERSON, Sector.LEG, "lawmaker"),
                    noun("gunman", "gunmen", ActorNoun.Use.PERSON, ActorKind.ARMED_GROUP, Sector.UAF, "gunman"),
                    noun("group", "groups", ActorNoun.Use.BODY, ActorKind.ORGANIZATION, Sector.NGO, "group"),
                    noun("fighter", "fighters", ActorNoun.Use.PERSON, ActorKind.ARMED_GROUP, Sector.REB, "militants"),
                    noun("police", "", ActorNoun.Use.BODY, ActorKind.GOVERNMENT, Sector.COP, "police"),
                    noun("official", "officials", ActorNoun.Use.OFFICE, ActorKind.PERSON, Sector.GOV, "official")),
            List.of(ARKA),
            Map.of("maria", Gender.FEMALE),
            Set.of("attack"),
            Set.of("accuse", "say", "meet"),
            Set.of("statement"),
            Set.of(),
            List.of(),
            List.of(),
            new CastWords(Map.of(
                    CastWords.Kind.FORMER, Set.of("former"),
                    CastWords.Kind.ABROAD, Set.of("european"))));
    private static final KnownActor FRONT = new KnownActor(
            "body:red-front", "Red Front", List.of(), ActorKind.ARMED_GROUP, Optional.of("ARK"), Sector.REB, List.of());

    private static final KnownActor LEFT = new KnownActor(
            "person:maria-former",
            "Maria Former",
            List.of(),
            ActorKind.PERSON,
            Optional.of("ARK"),
            Sector.ELI,
            List.of(new Term(
                    "Arkan Prime Minister",
                    Optional.of("ARK"),
                    Sector.GOV,
                    Optional.of(LocalDate.of(2010, 1, 1)),
                    Optional.of(LocalDate.of(2015, 1, 1)))));

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

    private static ActorNoun noun(
            String singular, String plural, ActorNoun.Use use, ActorKind kind, Sector sector, String sense) {
        return new ActorNoun(
                singular,
                plural.isEmpty() ? Optional.empty() : Optional.of(plural),
                use,
                kind,
                sector,
                false,
                List.of(sense),
                Optional.empty());
    }

    private static Actor only(String columns) {
        List<Actor> actors = cast(columns).actors();
        assertThat(actors).hasSize(1);
        return actors.getFirst();
    }

    private static Cast cast(String columns) {
        CastReader reader = CastReader.of(new SmallDirectory(List.of(FRONT, LEFT)), VOCABULARY, place -> List.of());
        return reader.read(Parses.on(LocalDate.of(2024, 5, 1), columns));
    }

    private record SmallDirectory(List<KnownActor> actors) implements ActorDirectory {
        @Override
        public List<KnownActor> named(String name) {
            return actors.stream()
                    .filter(actor -> Words.joined(actor.name()).equals(Words.joined(name)))
                    .toList();
        }

        @Override
        public int longestNameInWords() {
            return 3;
        }

        @Override
        public List<KnownActor> people() {
            return List.of();
        }
    }
}
