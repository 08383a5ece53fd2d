// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.List;
import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Mends clauses whose subject was taken for a phrase: in "after a raid killed two" a parser may read "after a raid" as
 * when they were killed. A finite clause under another has a subject of its own (Universal Dependencies, advcl), and the
 * noun between the conjunction and the verb is it.
 */
final class ClauseSubject extends TreeHabit {
    private static final List<String> FINITE = List.of("VBD", "VBZ", "VBP");
    private static final String[] CONJUNCTIONS = {"after", "before", "since", "until", "till", "as"};

    private ClauseSubject(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with a subject for each such clause. */
    static Sentence in(Sentence sentence) {
        return new ClauseSubject(sentence).mended();
    }

    @Override
    void mend(Token verb) {
        boolean clause = verb.isVerb() && verb.isRelation("advcl") && isFinite(verb) && !sentence.has(verb, "mark");
        if (!clause) {
            return;
        }
        boolean open = !sentence.has(verb, "nsubj") && !sentence.has(verb, "csubj") && !sentence.has(verb, "expl");
        for (Token noun : sentence.children(verb, open ? "obl" : "nsubj")) {
            Optional<Token> conjunction = sentence.children(noun, "case").stream()
                    .filter(word -> word.isLemma(CONJUNCTIONS))
                    .findFirst();
            if (conjunction.isPresent() && leadsTo(noun, verb)) {
                set(noun, verb.index(), sentence.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
                set(conjunction.get(), verb.index(), "mark");
                return;
            }
        }
    }

    private boolean isFinite(Token verb) {
        return FINITE.contains(verb.xpos())
                || sentence.children(verb, "aux").stream()
                        .anyMatch(word ->
                                FINITE.contains(word.xpos()) || word.xpos().equals("MD"));
    }

    // Nothing but its own auxiliaries and adverbs between the noun's phrase and the verb.
    private boolean leadsTo(Token noun, Token verb) {
        int last = sentence.subtree(noun).getLast().index();
        return last < verb.index()
                && sentence.tokens().subList(last + 1, verb.index()).stream()
                        .allMatch(word -> word.head() == verb.index() && word.isRelation("aux", "advmod"));
    }
}
