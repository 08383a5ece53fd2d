// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.OptionalInt;
import java.util.function.Predicate;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * How far a word stands from an event's trigger in the grammar; what belongs to another clause is out of reach.
 *
 * <p>The walk goes up from the trigger and then down to the word. Up, a reported clause is a wall: "said on Friday that
 * they attacked" dates the saying. Down, any clause of its own is a wall, for what it holds belongs to its own verb.
 */
final class ClauseDistance {
    /** Beyond this, nearness says nothing. */
    static final int REACH = 7;

    private ClauseDistance() {}

    /** Steps between trigger and word, clauses weighing more; empty when out of reach. */
    static OptionalInt between(JoinWords words, Sentence sentence, Token trigger, Token word) {
        return between(words, sentence, trigger, word, step -> false);
    }

    /**
     * The same with more walls.
     *
     * @param wall words that nothing reaches across on its way up from them or down to them
     */
    static OptionalInt between(JoinWords words, Sentence sentence, Token trigger, Token word, Predicate<Token> wall) {
        int up = 0;
        Token at = trigger;
        while (!sentence.dominates(at, word)) {
            int step = costUp(at);
            if (step < 0 || at.head() == Token.ROOT || wall.test(at) || isOthers(sentence, at, word)) {
                return OptionalInt.empty();
            }
            up += step;
            at = sentence.token(at.head());
        }
        int down = 0;
        Token below = word;
        while (below.index() != at.index()) {
            int step = isHappening(words, sentence, below) ? 1 : costDown(below);
            if (step < 0 || (below.index() != word.index() && wall.test(below))) {
                return OptionalInt.empty();
            }
            down += step;
            below = sentence.token(below.head());
        }
        return up + down > REACH ? OptionalInt.empty() : OptionalInt.of(up + down);
    }

    // "Raids on Friday and arrests": what stands with the first of two nouns is not said of the second.
    private static boolean isOthers(Sentence sentence, Token second, Token word) {
        return second.isRelation("conj")
                && sentence.token(second.head()).upos().isNominal()
                && word.index() < second.index();
    }

    // "A blast that happened near", "an attack carried out on Friday": such a clause only says when and where.
    private static boolean isHappening(JoinWords words, Sentence sentence, Token clause) {
        return clause.isRelation("acl:relcl", "acl")
                && (clause.isLemma("occur", "happen")
                        || clause.form().equals("visiting") // "a reception for visiting Minister Ola Berg on Friday"
                        || (clause.xpos().equals("VBN") && words.holds(JoinWords.Kind.CARRIED_OUT, clause))
                        || (clause.isLemma("take")
                                && sentence.children(clause, "obj").stream().anyMatch(noun -> noun.isLemma("place"))));
    }

    private static int costUp(Token token) {
        return switch (base(token)) {
            case "ccomp" -> -1;
            case "acl" -> token.relation().equals("acl:relcl") ? 4 : 2;
            case "parataxis" -> 4;
            case "advcl", "conj" -> 2;
            default -> 1;
        };
    }

    private static int costDown(Token token) {
        return switch (base(token)) {
            case "ccomp", "advcl", "acl", "parataxis", "csubj", "root" -> -1;
            case "conj", "appos", "xcomp" -> 2;
            default -> 1;
        };
    }

    /** The relation without its subtype. */
    static String base(Token token) {
        int colon = token.relation().indexOf(':');
        return colon < 0 ? token.relation() : token.relation().substring(0, colon);
    }
}
