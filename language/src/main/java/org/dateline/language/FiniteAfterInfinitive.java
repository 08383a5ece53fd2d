// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Mends "urged both to show restraint and called for an inquiry", where parsers join the calling to the showing: what is
 * joined by "and" is of one form, and a verb of the plain past goes on from the one above the infinitive.
 */
final class FiniteAfterInfinitive extends TreeHabit {

    private FiniteAfterInfinitive(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with such verbs joined to the verb of the past above. */
    static Sentence in(Sentence sentence) {
        return new FiniteAfterInfinitive(sentence).mended();
    }

    @Override
    void mend(Token verb) {
        boolean goesOn = verb.isRelation("conj")
                && verb.xpos().equals("VBD")
                && verb.isVerb()
                && sentence.children(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark")
                        .isEmpty();
        if (goesOn) {
            sentence.head(verb)
                    .filter(this::isInfinitive)
                    .flatMap(this::past)
                    .ifPresent(above -> set(verb, above.index(), "conj"));
        }
    }

    private boolean isInfinitive(Token verb) {
        return verb.xpos().equals("VB")
                && sentence.children(verb, "mark").stream().anyMatch(mark -> mark.isLemma("to"));
    }

    // The nearest verb of the past above, over other infinitives and what they hang on; none beyond another clause.
    private Optional<Token> past(Token infinitive) {
        Optional<Token> at = Optional.of(infinitive);
        while (at.isPresent()) {
            Token word = at.get();
            if (word.isVerb() && word.xpos().equals("VBD")) {
                return at.filter(above -> above.index() < infinitive.index());
            }
            at = word.isRelation("xcomp", "advcl", "acl", "conj", "obj", "obl", "nmod")
                    ? sentence.head(word)
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
