// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.syntax.Token;

/** Reads off the words of a body's name what it is: "Medical Relief International" is a charity. */
final class NameWords {
    private final Map<String, NameWord> words;

    NameWords(List<NameWord> words) {
        this.words = words.stream().collect(Collectors.toUnmodifiableMap(NameWord::word, Function.identity()));
    }

    /** Whether a word opens the name of a warship: "USS". */
    boolean opensShip(Token token) {
        NameWord word = Words.isAcronym(token.form()) ? words.get(token.lowerForm()) : null;
        return word != null && word.country().isPresent();
    }

    /** What the last telling word of a name says. */
    Optional<NameWord> of(Marks marks, NameHit name) {
        return marks.sentence().tokens().subList(name.first(), name.last() + 1).reversed().stream()
                .map(token -> words.get(token.lowerForm()))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
