// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.cast.ActorNoun;
import org.dateline.cast.ActorVocabulary;
import org.dateline.cast.CastWords;
import org.dateline.cast.Gender;
import org.dateline.cast.NameWord;
import org.dateline.cast.Nation;
import org.dateline.cast.TitleCountry;
import org.dateline.ontology.ActorKind;

/** Reads the words by which actors are recognised: actor nouns, nations, first names, acts, verbs, documents. */
public final class ActorVocabularyFiles {
    private ActorVocabularyFiles() {}

    public static ActorVocabulary read(KnowledgeFiles files) {
        return new ActorVocabulary(
                files.lines("actors/nouns.tsv").stream()
                        .map(ActorVocabularyFiles::noun)
                        .toList(),
                files.lines("places/countries.tsv").stream()
                        .map(ActorVocabularyFiles::nation)
                        .toList(),
                firstNames(files.lines("actors/first-names.tsv")),
                words(files.lines("actors/deeds.txt")),
                words(files.lines("actors/acting-verbs.txt")),
                words(files.lines("actors/documents.txt")),
                words(files.lines("actors/place-words.txt")),
                files.lines("actors/title-countries.tsv").stream()
                        .map(ActorVocabularyFiles::titleCountry)
                        .toList(),
                files.lines("actors/name-words.tsv").stream()
                        .map(ActorVocabularyFiles::nameWord)
                        .toList(),
                new CastWords(
                        WordLists.read(files.lines("actors/words.tsv"), CastWords.Kind.class, CastWords.Kind::label)));
    }

    private static NameWord nameWord(KnowledgeLine line) {
        List<String> columns = line.columns(3, 4);
        return new NameWord(
                columns.get(0),
                kind(line, columns.get(1)),
                ActorFiles.sector(line, columns.get(2)),
                Optional.of(columns.get(3)).filter(country -> !country.isEmpty()));
    }

    private static ActorKind kind(KnowledgeLine line, String code) {
        return ActorKind.ofCode(code).orElseThrow(() -> line.bad("\"" + code + "\" is no kind"));
    }

    private static TitleCountry titleCountry(KnowledgeLine line) {
        List<String> columns = line.columns(2, 3);
        return new TitleCountry(columns.get(0), columns.get(1), ActorFiles.list(columns.get(2)));
    }

    private static ActorNoun noun(KnowledgeLine line) {
        List<String> columns = line.columns(5, 7);
        String sector = columns.get(4);
        boolean inherits = sector.startsWith("*");
        return new ActorNoun(
                columns.get(0),
                columns.get(1).isEmpty() ? Optional.empty() : Optional.of(columns.get(1)),
                use(line, columns.get(2)),
                kind(line, columns.get(3)),
                ActorFiles.sector(line, inherits ? sector.substring(1) : sector),
                inherits,
                columns.get(5).isEmpty() ? List.of(columns.get(0)) : ActorFiles.list(columns.get(5)),
                gender(line, columns.get(6)));
    }

    private static ActorNoun.Use use(KnowledgeLine line, String word) {
        return Stream.of(ActorNoun.Use.values())
                .filter(use -> use.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(
                        () -> line.bad("\"" + word + "\" is no use; uses are office, honorific, person, people, body"));
    }

    private static Optional<Gender> gender(KnowledgeLine line, String letter) {
        return switch (letter) {
            case "" -> Optional.empty();
            case "f" -> Optional.of(Gender.FEMALE);
            case "m" -> Optional.of(Gender.MALE);
            default -> throw line.bad("\"" + letter + "\" is no gender; wanted f, m or nothing");
        };
    }

    private static Nation nation(KnowledgeLine line) {
        List<String> columns = line.columns(8, 10);
        List<String> names = new ArrayList<>(List.of(columns.get(2)));
        names.addAll(ActorFiles.list(columns.get(3)));
        return new Nation(
                columns.getFirst(),
                names,
                ActorFiles.list(columns.get(4)),
                ActorFiles.list(columns.get(5)),
                ActorFiles.list(columns.get(6)),
                ActorFiles.list(columns.get(7)));
    }

    private static Map<String, Gender> firstNames(List<KnowledgeLine> lines) {
        Map<String, Gender> names = new LinkedHashMap<>();
        Set<String> both = new LinkedHashSet<>();
        for (KnowledgeLine line : lines) {
            List<String> columns = line.columns(2, 2);
            Gender gender = gender(line, columns.get(0)).orElseThrow(() -> line.bad("has no gender; wanted f or m"));
            for (String name : columns.get(1).split(" ")) {
                if (names.getOrDefault(name, gender) != gender) {
                    both.add(name);
                }
                names.put(name, gender);
            }
        }
        names.keySet().removeAll(both);
        return names;
    }

    private static Set<String> words(List<KnowledgeLine> lines) {
        Set<String> words = new LinkedHashSet<>();
        lines.forEach(line -> words.addAll(List.of(line.text().strip().split(" "))));
        return words;
    }
}
