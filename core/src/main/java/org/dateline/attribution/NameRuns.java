// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Finds the name that stands at a place by the order of words, because parsers are often wrong about names. */
final class NameRuns {
    private NameRuns() {}

    /** The head of the first noun phrase between two places in a sentence; what interrupts it ends it. */
    static Optional<Token> between(Sentence sentence, int from, int to) {
        Optional<Token> last = sentence.tokens().subList(from, to).stream()
                .dropWhile(token -> token.upos() == Upos.PUNCT)
                .takeWhile(token -> token.index() == from || continues(token))
                .filter(token -> token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON)
                .reduce((first, next) -> next);
        if (last.isEmpty()) {
            return last;
        }
        Token at = last.get();
        while (at.isRelation("flat", "compound", "nmod:desc")) {
            at = sentence.head(at).orElseThrow();
        }
        boolean inside =
                at.index() >= from && (at.upos() == Upos.NOUN || at.upos() == Upos.PROPN || at.upos() == Upos.PRON);
        return Optional.of(inside ? at : last.get());
    }

    private static boolean continues(Token token) {
        return !token.isLemma("who", "whom", "whose", "which", "that")
                && token.upos() != Upos.PUNCT
                && token.upos() != Upos.VERB
                && token.upos() != Upos.ADP
                && token.upos() != Upos.SCONJ
                && token.upos() != Upos.CCONJ;
    }
}
