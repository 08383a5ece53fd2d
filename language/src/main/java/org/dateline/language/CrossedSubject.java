// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Mends "the acting premier received an envoy", where parsers hang the premier on the envoy across the verb: a noun
 * without a preposition before a verb that has no subject is its subject, not part of its object.
 */
final class CrossedSubject extends TreeHabit {

    private CrossedSubject(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with such nouns as subjects. */
    static Sentence in(Sentence sentence) {
        return new CrossedSubject(sentence).mended();
    }

    @Override
    void mend(Token noun) {
        if (noun.isRelation("nmod", "nmod:desc", "compound", "nmod:unmarked")
                && noun.upos().isNominal()
                && !WEEKDAYS.contains(noun.form())
                && !sentence.has(noun, "case")) {
            sentence.head(noun)
                    .filter(object -> object.isRelation("obj"))
                    .flatMap(sentence::head)
                    .filter(verb -> lacksSubject(noun, verb))
                    .ifPresent(verb -> set(noun, verb.index(), "nsubj"));
        }
    }

    private boolean lacksSubject(Token noun, Token verb) {
        Optional<Token> object = sentence.head(noun);
        boolean across = noun.index() < verb.index()
                && object.filter(each -> verb.index() < each.index()).isPresent();
        return across
                && verb.isVerb()
                && verb.xpos().startsWith("VB")
                && sentence.children(verb, "nsubj", "nsubj:pass", "csubj", "expl")
                        .isEmpty();
    }
}
