// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Fits a logistic model with a ridge penalty, by plain gradient descent: some hundred samples, some dozen weights. */
final class LogisticFit {
    private static final int STEPS = 4_000;
    private static final double RATE = 0.5;
    static final String BASE = "base";

    private LogisticFit() {}

    /** What was seen in one case, and whether it was right. */
    record Sample(int group, Set<String> pieces, boolean right) {}

    /**
     * Weights by piece, and the base.
     *
     * @param ridge how much a weight is held towards zero: the penalty is ridge / 2 times its square, against the sum over samples
     */
    static Map<String, Double> weights(List<Sample> samples, Set<String> pieces, double ridge) {
        Map<String, Double> weights = new TreeMap<>();
        pieces.forEach(piece -> weights.put(piece, 0.0));
        weights.put(BASE, 0.0);
        for (int step = 0; step < STEPS; step++) {
            Map<String, Double> slope = new HashMap<>();
            for (Sample sample : samples) {
                double error = (sample.right() ? 1 : 0) - probability(weights, sample.pieces());
                slope.merge(BASE, error, Double::sum);
                for (String piece : sample.pieces()) {
                    if (weights.containsKey(piece)) {
                        slope.merge(piece, error, Double::sum);
                    }
                }
            }
            weights.replaceAll((piece, weight) -> {
                double pull = piece.equals(BASE) ? 0 : ridge * weight;
                return weight + RATE * (slope.getOrDefault(piece, 0.0) - pull) / samples.size();
            });
        }
        return weights;
    }

    static double probability(Map<String, Double> weights, Set<String> pieces) {
        double odds = weights.getOrDefault(BASE, 0.0);
        for (String piece : pieces) {
            odds += weights.getOrDefault(piece, 0.0);
        }
        return 1 / (1 + Math.exp(-odds));
    }
}
