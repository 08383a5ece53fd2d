// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Mends verbs of two words: in "the army test-fired a missile" a parser may give the army to "test". */
final class HyphenedVerbs extends TreeHabit {
    private HyphenedVerbs(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with what belongs to such a verb under it. */
    static Sentence in(Sentence sentence) {
        return new HyphenedVerbs(sentence).mended();
    }

    @Override
    void mend(Token verb) {
        int first = verb.index() - 2;
        boolean hyphened = verb.isVerb()
                && first >= 0
                && sentence.token(first + 1).form().equals("-")
                && sentence.token(first).head() == verb.index()
                && sentence.token(first).isRelation("compound");
        if (hyphened) {
            sentence.children(sentence.token(first), "nsubj").forEach(subject -> set(subject, verb.index(), "nsubj"));
        }
    }
}
