// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Mends "in Port Arka" where a parser hangs the preposition on the second word of the name: the other words of a flat name
 * have no dependents before it (Universal Dependencies, flat).
 */
final class NameWords extends TreeHabit {
    private NameWords(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with what stands before each name on its first word. */
    static Sentence in(Sentence sentence) {
        return new NameWords(sentence).mended();
    }

    @Override
    void mend(Token word) {
        if (!word.isRelation("case", "det", "cc", "mark")) {
            return;
        }
        Optional<Token> name =
                sentence.head(word).filter(part -> part.isRelation("flat")).flatMap(sentence::head);
        name.filter(first -> word.index() < first.index())
                .ifPresent(first -> set(word, first.index(), word.relation()));
    }
}
