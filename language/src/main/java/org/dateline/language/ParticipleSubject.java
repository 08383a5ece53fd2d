// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Mends "Ministers meeting in the capital agreed", where parsers take the meeting for what agreed: a participle without
 * auxiliary only tells which ministers, and they are the subject of the finite verb (Universal Dependencies, acl).
 */
final class ParticipleSubject extends TreeHabit {
    private ParticipleSubject(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with the nouns before such participles as subjects. */
    static Sentence in(Sentence sentence) {
        return new ParticipleSubject(sentence).mended();
    }

    @Override
    void mend(Token participle) {
        boolean bare = participle.xpos().equals("VBG")
                && !sentence.has(participle, "aux")
                && !sentence.has(participle, "mark");
        if (bare) {
            sentence.head(participle)
                    .filter(verb -> verb.isVerb() && isTakenForSubject(participle, verb))
                    .ifPresent(verb -> subject(participle).ifPresent(noun -> {
                        set(noun, verb.index(), "nsubj");
                        set(participle, noun.index(), "acl");
                    }));
        }
    }

    private boolean isTakenForSubject(Token participle, Token verb) {
        boolean open = !sentence.has(verb, "nsubj") && !sentence.has(verb, "nsubj:pass");
        return participle.isRelation("nsubj", "csubj")
                || (participle.isRelation("advcl") && open && participle.index() < verb.index());
    }

    // Straight before it: "the capital being under siege, ministers fled" has a comma and another subject.
    private Optional<Token> subject(Token participle) {
        return sentence.child(participle, "nsubj")
                .filter(noun -> noun.upos().isNominal()
                        && sentence.subtree(noun).getLast().index() + 1 == participle.index());
    }
}
