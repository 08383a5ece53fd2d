// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * How present each actor is in the reader's mind: by how lately, how often and in what position it was mentioned. The
 * weights follow Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), fewer and set by hand.
 */
final class Salience {
    // A pronoun seldom reaches back over more sentences than this.
    private static final int REACH = 3;
    private static final double[] FADING = {1.0, 0.7, 0.4, 0.25};
    private static final double PER_MENTION = 0.35;
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
            return 2.5;
        }
        if (token.isRelation("nmod:poss")) {
            return 2;
        }
        return token.isRelation("compound", "nmod", "amod") ? 1 : 1.5;
    }

    /** The actors of the mentions that pass. */
    Set<Draft> drafts(Predicate<Trace> passes) {
        return traces.stream().filter(passes).map(Trace::draft).collect(Collectors.toSet());
    }

    /** The most present actor that passes; the fit, 1 and less, weighs how well each suits. */
    Optional<Draft> best(int sentence, Predicate<Trace> passes, ToDoubleFunction<Trace> fit) {
        Map<Draft, Double> scores = new LinkedHashMap<>();
        for (Trace trace : traces) {
            if (sentence - trace.sentence() <= REACH && passes.test(trace)) {
                double score = trace.weight() * FADING[sentence - trace.sentence()] * fit.applyAsDouble(trace);
                scores.merge(trace.draft(), score, Math::max);
            }
        }
        Optional<Draft> best = Optional.empty();
        double high = 0;
        for (Map.Entry<Draft, Double> entry : scores.entrySet()) {
            int mentions = entry.getKey().mentions().size();
            double score = entry.getValue() * (1 + PER_MENTION * Math.log(mentions));
            if (score >= high) {
                best = Optional.of(entry.getKey());
                high = score;
            }
        }
        return best;
    }
}
