// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Mends "shot dead two men", where a parser takes the men for dead ones: dead is what the shots made them. */
final class ShotDead extends TreeHabit {
    private ShotDead(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with such words on their verb. */
    static Sentence in(Sentence sentence) {
        return new ShotDead(sentence).mended();
    }

    @Override
    void mend(Token dead) {
        boolean described =
                dead.index() > 0 && dead.isLemma("dead") && dead.isRelation("amod") && dead.head() > dead.index();
        if (described) {
            Token verb = sentence.token(dead.index() - 1);
            if (verb.isVerb() && verb.isLemma("shoot", "gun", "stab", "strike", "beat")) {
                set(dead, verb.index(), "xcomp");
            }
        }
    }
}
