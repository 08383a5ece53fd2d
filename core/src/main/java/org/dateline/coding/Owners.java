// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Whoever has a decision, a plan or a right: "their decision to visit", "Rebels made plans to attack". */
final class Owners {
    private final Sentence sentence;
    private final Phrases phrases;
    private final WordClasses classes;
    private final Clauses clauses;

    Owners(Phrases phrases, WordClasses classes, Clauses clauses) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.classes = classes;
        this.clauses = clauses;
    }

    /** Whose a noun is, so many clauses below the one that was asked for. */
    List<Token> of(Token noun, int depth) {
        List<Token> owners = phrases.expand(sentence.children(noun, "nmod:poss"));
        if (owners.isEmpty() && classes.holds(WordClasses.DOINGS, noun)) {
            owners = deciders(noun);
        }
        if (!owners.isEmpty()) {
            return owners;
        }
        if (noun.isRelation("nmod") && depth < Clauses.DEEPEST) {
            return sentence.head(noun).map(above -> of(above, depth + 1)).orElse(List.of());
        }
        return noun.isRelation("obj", "obl", "xcomp", "root") && !isSuspicion(noun)
                ? sentence.head(noun)
                        .map(above -> clauses.subjects(above, depth + 1))
                        .orElse(List.of())
                : List.of();
    }

    /** Whose words an order, a bill or a statement are: "the French motion", "signed a decree", but not "vetoed a motion". */
    List<Token> ofOrder(Token order, int depth) {
        List<Token> named = phrases.expand(sentence.children(order, "nmod:poss"));
        List<Token> whose = named.isEmpty() ? deciders(order) : named;
        boolean issued = order.isRelation("obj")
                && sentence.head(order)
                        .filter(verb -> classes.holds(WordClasses.ISSUING, verb))
                        .isPresent();
        return whose.isEmpty() && issued ? of(order, depth) : whose;
    }

    // "was arrested over a plot to kill the king": no doer, but one who is suspected.
    private boolean isSuspicion(Token noun) {
        return noun.isRelation("obl")
                && (noun.isLemma("connection", "relation")
                        || phrases.hasCase(noun, "over")
                        || phrases.hasCase(noun, "for"))
                && sentence.head(noun)
                        .filter(above -> above.isVerb() && clauses.isPassive(above))
                        .isPresent();
    }

    // "the French decision to expel", "a move by the bloc to suspend", "the refusal of Kenya to sign"
    private List<Token> deciders(Token doing) {
        List<Token> named = sentence.children(doing, "amod", "compound").stream()
                .filter(word -> word.index() < doing.index())
                .filter(word -> classes.holds(WordClasses.NATIONS, word)
                        || classes.holds(WordClasses.STATES, word)
                        || classes.holds(WordClasses.GROUPS, word))
                .toList();
        List<Token> by = named.isEmpty() ? phrases.with(doing, "by") : phrases.expand(named);
        return by.isEmpty() ? phrases.with(doing, "of") : by;
    }
}
