// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.syntax.Token;

/**
 * Words that are looked at when phrases are read as mentions of actors; lemmas in lower case.
 *
 * @param byKind the words of each kind; a kind left out has none
 */
public record CastWords(Map<Kind, Set<String>> byKind) {
    /** What the words of a list do. */
    public enum Kind {
        /** Words of how many: a "number", "dozens", a "crowd" of others. */
        QUANTITY,
        /** Words that tell no actor from another: senior, local. */
        EMPTY,
        /** Adjectives of who is out of office: former, ousted. */
        FORMER,
        /** Senses of nouns for people of whom nothing else is told: man, youth. */
        ANYBODY,
        /** Adjectives of what belongs to several states: foreign, allied. */
        ABROAD,
        /** Adjectives of governments within one state: local, federal. */
        WITHIN_STATE,
        /** Nouns for whom states send to their blocs: minister, envoy. */
        DELEGATE,
        /** Nouns for unions of states: alliance, league. */
        BLOC,
        /** Words by which such a union is one of parties: ruling, opposition. */
        DOMESTIC,
        /** What a name ends in that is nobody's, whoever it is named for: library, airport. */
        THING;

        /** What the knowledge file calls it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public CastWords {
        Map<Kind, Set<String>> copy = new EnumMap<>(Kind.class);
        byKind.forEach((kind, words) -> copy.put(kind, Set.copyOf(words)));
        byKind = copy;
    }

    boolean holds(Kind kind, String lemma) {
        return byKind.getOrDefault(kind, Set.of()).contains(lemma);
    }

    boolean holds(Kind kind, Token token) {
        return holds(kind, token.lowerLemma());
    }
}
