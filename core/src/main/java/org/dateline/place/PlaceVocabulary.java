// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Token;

/**
 * The words by which a resolver reads how a place name stands in its sentence.
 *
 * @param classes lower-case lemmas by class, such as {@code motion} or {@code place-noun}
 * @param capitals key of a country's capital by country code, such as "baghdad" by IRQ
 * @param seats keys of capitals and other places that stand for governments
 */
public record PlaceVocabulary(Map<String, Set<String>> classes, Map<String, String> capitals, Set<String> seats) {
    public PlaceVocabulary {
        classes = Map.copyOf(classes);
        capitals = Map.copyOf(capitals);
        seats = Set.copyOf(seats);
    }

    /** Whether a word is a point of the compass, which by itself is no place's name: "the North". */
    public boolean isDirection(String word) {
        return is("compass", word);
    }

    boolean is(String name, Token token) {
        return holds(name, token.lowerLemma());
    }

    boolean is(String name, String word) {
        return holds(name, word.toLowerCase(Locale.ROOT));
    }

    private boolean holds(String name, String lower) {
        return of(name).contains(lower);
    }

    /** The words of a class, in small letters. */
    Set<String> of(String name) {
        return classes.getOrDefault(name, Set.of());
    }

    Optional<String> capitalOf(String country) {
        return Optional.ofNullable(capitals.get(country));
    }
}
