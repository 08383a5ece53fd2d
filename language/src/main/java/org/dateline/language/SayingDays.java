// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Mends when and where something was said: in "said on Tuesday they had fled" a parser hangs Tuesday under "fled". What
 * stands between a verb and the clause that it reports is the verb's.
 */
final class SayingDays extends TreeHabit {
    private SayingDays(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with each such phrase under the verb before it. */
    static Sentence in(Sentence sentence) {
        return new SayingDays(sentence).mended();
    }

    @Override
    void mend(Token phrase) {
        if (!phrase.isRelation("obl", "obl:unmarked")) {
            return;
        }
        Optional<Token> clause = sentence.head(phrase)
                .filter(verb -> verb.isRelation("ccomp") && phrase.index() < verb.index() && opens(phrase, verb));
        clause.flatMap(sentence::head)
                .filter(saying -> saying.isVerb()
                        && isNext(saying, sentence.subtree(phrase).getFirst().index()))
                .ifPresent(saying -> set(phrase, saying.index(), phrase.relation()));
    }

    // "said on Tuesday", "told reporters on Tuesday"
    private boolean isNext(Token saying, int first) {
        return first > saying.index()
                && sentence.tokens().subList(saying.index() + 1, first).stream()
                        .allMatch(between -> sentence.children(saying, "obj", "iobj").stream()
                                .anyMatch(told -> sentence.dominates(told, between)));
    }

    private boolean opens(Token phrase, Token clause) {
        return sentence.children(clause).stream()
                .allMatch(child -> child.index() >= phrase.index() || child.isRelation("punct"));
    }
}
