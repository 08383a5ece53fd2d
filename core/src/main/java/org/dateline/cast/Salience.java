// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** How present each actor is in the reader's mind: by how lately, how often and in what position it was mentioned. */
final class Salience {
    // A pronoun seldom reaches back over more sentences than this.
    private static final int REACH = 3;
    private static final Map<Integer, Double> FADING = Map.of(0, 1.0, 1, 0.75, 2, 0.35, 3, 0.15);
    private final Deque<Trace> traces = new ArrayDeque<>();

    /**
     * A mention remembered.
     *
     * @param draft of whom
     * @param sentence where
     * @param token its head
     * @param weight by its position
     * @param governor index of the verb whose subject or object it is, -1 for none
     */
    record Trace(Draft draft, int sentence, int token, double weight, int governor) {}

    void note(Draft draft, Sentence sentence, Token token) {
        while (!traces.isEmpty() && traces.getFirst().sentence() < sentence.index() - REACH) {
            traces.removeFirst();
        }
        Token first = Positions.firstConjunct(sentence, token);
        traces.addLast(new Trace(draft, sentence.index(), token.index(), weight(first), first.head()));
    }

    private static double weight(Token token) {
        if (token.isRelation("nsubj")) {
            return 4;
        }
        if (token.isRelation("obj", "iobj", "obl:agent")) {
            return 2;
        }
        return token.isRelation("compound", "nmod", "amod") ? 0.8 : 1.2;
    }

    /** The most present actor that passes. */
    Optional<Draft> best(int sentence, Predicate<Trace> passes) {
        Map<Draft, Double> scores = new LinkedHashMap<>();
        for (Trace trace : traces) {
            if (passes.test(trace)) {
                double fading = FADING.getOrDefault(sentence - trace.sentence(), 0.0);
                scores.merge(trace.draft(), trace.weight() * fading, Double::sum);
            }
        }
        Optional<Draft> best = Optional.empty();
        double high = 0;
        for (Map.Entry<Draft, Double> entry : scores.entrySet()) {
            if (entry.getValue() >= high && entry.getValue() > 0) {
                best = Optional.of(entry.getKey());
                high = entry.getValue();
            }
        }
        return best;
    }
}
