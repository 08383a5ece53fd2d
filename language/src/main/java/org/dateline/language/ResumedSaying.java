// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Mends "denied that its men had crossed and accused the fishermen", where parsers join the accusing to the crossing:
 * whoever denies, or says what had been done, goes on in a verb of saying of the plain past (Universal Dependencies, conj).
 */
final class ResumedSaying extends TreeHabit {
    private static final Set<String> RESUMING = WORDS.list("resuming");
    private static final Set<String> DENYING = WORDS.list("denying");
    private static final Set<String> SAYING = WORDS.list("saying");

    private ResumedSaying(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with such verbs joined to the saying. */
    static Sentence in(Sentence sentence) {
        return new ResumedSaying(sentence).mended();
    }

    @Override
    void mend(Token verb) {
        boolean resumes = verb.isRelation("conj")
                && RESUMING.contains(verb.lowerLemma())
                && (verb.xpos().equals("VBD") || verb.xpos().equals("VBN"))
                && sentence.children(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark")
                        .isEmpty();
        if (resumes) {
            sentence.head(verb)
                    .filter(told -> told.isRelation("ccomp") && !RESUMING.contains(told.lowerLemma()))
                    .ifPresent(told -> sentence.head(told)
                            .filter(saying -> saying.index() < told.index() && goesOn(saying, told))
                            .ifPresent(saying -> set(verb, saying.index(), "conj")));
        } else if (verb.isRelation("conj") && verb.xpos().equals("VBD") && tellsMore(verb)) {
            sentence.head(verb)
                    .filter(told -> told.isRelation("ccomp") && sentence.has(told, "aux"))
                    .flatMap(sentence::head)
                    .filter(saying -> saying.xpos().equals("VBD")
                            && SAYING.contains(saying.lowerLemma())
                            && saying.index() < verb.index())
                    .ifPresent(saying -> set(verb, saying.index(), "conj"));
        }
    }

    // "He said drones had struck a house, and warned that more would follow": behind a comma who said it goes on.
    private boolean tellsMore(Token verb) {
        boolean own = sentence.children(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark")
                .isEmpty();
        boolean apart = sentence.child(verb, "cc")
                .filter(and -> and.index() > 0
                        && sentence.token(and.index() - 1).form().equals(","))
                .isPresent();
        return own
                && apart
                && (SAYING.contains(verb.lowerLemma()) || RESUMING.contains(verb.lowerLemma()))
                && sentence.children(verb, "ccomp").stream()
                        .anyMatch(clause ->
                                sentence.children(clause, "mark").stream().anyMatch(mark -> mark.isLemma("that")));
    }

    // In "said rebels came and accused him" the rebels accused; in "said rebels had come and accused them" who said it.
    private boolean goesOn(Token saying, Token told) {
        return saying.xpos().equals("VBD")
                && (DENYING.contains(saying.lowerLemma())
                        || (SAYING.contains(saying.lowerLemma()) && sentence.has(told, "aux")));
    }
}
