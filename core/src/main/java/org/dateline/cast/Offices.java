// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads actor nouns out of the name of an office: "US Secretary of Defense" is a defence secretary. */
final class Offices {
    /** Offices that a country has one of, and whose holders a story on another country names too. */
    static final Set<String> NATIONAL = Set.of(
            "president",
            "prime minister",
            "foreign minister",
            "defence minister",
            "defense minister",
            "foreign secretary",
            "defence secretary",
            "head of state",
            "chancellor",
            "king",
            "queen");

    private static final Set<String> LOWER =
            Set.of("vice", "deputy", "under", "assistant", "opposition", "first", "police");
    private final PhraseTable<ActorNoun> nouns = new PhraseTable<>();

    Offices(ActorVocabulary vocabulary) {
        vocabulary.nouns().stream()
                .filter(noun -> noun.use() == ActorNoun.Use.OFFICE)
                .forEach(noun -> nouns.add(noun.singular(), noun));
    }

    /** "The secretary" can stand for a defence secretary, "the minister" for a foreign minister; no president for a vice. */
    static Optional<String> shortened(String sense) {
        List<String> words = Words.of(sense);
        if (words.size() < 2 || LOWER.contains(words.getFirst())) {
            return Optional.empty();
        }
        return Optional.of(sense.equals("secretary of state") ? "secretary" : words.getLast());
    }

    Set<String> senses(String office) {
        List<String> words = Words.of(office);
        Set<String> senses = new LinkedHashSet<>();
        for (int at = 0; at < words.size(); at++) {
            Optional<PhraseTable.Found<ActorNoun>> found = nouns.at(words, at);
            if (found.isPresent()) {
                senses.addAll(found.get().value().senses());
                at += found.get().length() - 1;
            }
        }
        return senses;
    }
}
