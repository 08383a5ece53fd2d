// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads actor nouns out of the name of an office: "US Secretary of Defense" is a defence secretary. */
final class Offices {
    private final PhraseTable<ActorNoun> nouns = new PhraseTable<>();

    Offices(ActorVocabulary vocabulary) {
        vocabulary.nouns().stream()
                .filter(noun -> noun.use() == ActorNoun.Use.OFFICE)
                .forEach(noun -> nouns.add(noun.singular(), noun));
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
