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

/** The cast of one small story of parsed sentences, read with a vocabulary and a directory of a few entries. */
final class SmallCast {
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
                    CastWords.Kind.ARRESTING, Set.of("arrest"),
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

    private SmallCast() {}

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

    /** The only actor of a story. */
    static Actor only(String columns) {
        List<Actor> actors = cast(columns).actors();
        assertThat(actors).hasSize(1);
        return actors.getFirst();
    }

    /** The cast of a story, told as lines of {@link Parses}. */
    static Cast cast(String columns) {
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
