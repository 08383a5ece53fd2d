// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * Words of how many that stand above the noun they count: "thousands of protesters", "one of the gunmen".
 *
 * @param words by what they do
 */
record Partitives(CastWords words) {
    private static final int DEEPEST = 3; // "tens of thousands of marchers"

    /** "thousands" in "thousands of protesters": the word by which the others in the sentence hold the phrase. */
    Token top(Sentence sentence, Token noun) {
        Token at = noun;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (!at.isRelation("nmod") || !Positions.preposition(sentence, at).equals("of")) {
                return at;
            }
            Optional<Token> above = sentence.head(at)
                    .filter(word -> word.upos() == Upos.NUM || words.holds(CastWords.Kind.QUANTITY, word));
            if (above.isEmpty()) {
                return at;
            }
            at = above.get();
        }
        return at;
    }

    boolean isCounted(Sentence sentence, Token noun) {
        return top(sentence, noun).index() != noun.index();
    }

    /** "one of the gunmen" is a single person. */
    static boolean isOneOf(Token top, Token noun) {
        return top.index() < noun.index() && top.isLemma("one");
    }
}
