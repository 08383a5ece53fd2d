// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Clause;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Verbs of saying with which a speaker goes on, though the tree hangs them on what was said: "said ten had been hurt, but
 * added …", "said the shots came from the hill and called on the army to leave".
 *
 * @param cues the words that credit
 * @param sentence where the verbs stand
 */
record GoingOn(CueLexicon cues, Sentence sentence) {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> ONLY_ON = Set.of("add");

    /** The verb of saying that a verb goes on from. */
    Optional<Token> saying(Token verb) {
        if (!verb.isRelation("conj")
                || (!ONLY_ON.contains(verb.lemma()) && !cues.holds(CueWords.Kind.GOING_ON, verb))
                || (!FINITE.contains(verb.xpos())
                        && sentence.child(verb, "ccomp", "advcl", "xcomp").isEmpty())
                || sentence.has(verb, "nsubj")
                || sentence.has(verb, "aux")) {
            return Optional.empty();
        }
        Optional<Token> said = sentence.head(verb).filter(clause -> clause.isRelation("ccomp"));
        return said.filter(clause -> ONLY_ON.contains(verb.lemma()) || isThing(clause) || isAnotherTense(clause, verb))
                .flatMap(sentence::head)
                .filter(saying -> saying.index() < verb.index()
                        && isSameTense(saying.xpos(), verb.xpos())
                        && !cues.shapes(saying.lemma()).isEmpty());
    }

    // Taggers take the past for a participle and the present for a base form.
    private static boolean isSameTense(String saying, String verb) {
        return saying.equals(verb)
                || (saying.equals("VBD") && verb.equals("VBN"))
                || (saying.equals("VBP") && verb.equals("VB"));
    }

    // "the deaths were caused … and called on": things do not speak, nor does who undergoes what is told.
    private boolean isThing(Token clause) {
        return new Clause(sentence, clause).passive() || sentence.has(clause, "expl");
    }

    // "said it had left and urged", "deny they are talking and say":
    // what was said stands in another tense than the saying.
    private boolean isAnotherTense(Token clause, Token verb) {
        boolean progressive = !sentence.has(clause, "mark")
                && sentence.children(clause, "aux", "cop").stream()
                        .anyMatch(auxiliary ->
                                auxiliary.isLemma("have", "be") && clause.xpos().equals("VBG"));
        boolean present = verb.xpos().equals("VBD")
                && sentence.children(clause, "cop").stream()
                        .anyMatch(be -> be.xpos().equals("VBZ") || be.xpos().equals("VBP"));
        return (progressive || present) && sentence.has(verb, "ccomp");
    }
}
