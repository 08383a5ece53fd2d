// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.ledger.KeptDecision;

/**
 * How far two reviewers agree about the reports that both have judged.
 *
 * @param one name of a reviewer
 * @param other name of the other
 * @param both how many reports both have judged
 * @param agreed about how many of them they said the same: accept, correct or reject
 * @param kappa Cohen's: agreement beyond what chance alone would bring, at most 1; none when chance alone explains all
 */
record Agreement(String one, String other, int both, int agreed, Optional<Double> kappa) {

    /** Of all pairs of reviewers that have judged a report in common; of several judgements of one the last counts. */
    static List<Agreement> of(List<KeptDecision> decisions) {
        Map<String, Map<String, String>> judgements = new TreeMap<>();
        for (KeptDecision kept : decisions) {
            String kind = DecisionForm.kind(kept.decision());
            Optional<String> report = DecisionForm.report(kept.decision());
            if (!kept.undone() && report.isPresent() && !kind.equals("move")) {
                judgements
                        .computeIfAbsent(kept.by(), first -> new LinkedHashMap<>())
                        .put(report.get(), kind);
            }
        }
        List<String> reviewers = List.copyOf(judgements.keySet());
        List<Agreement> pairs = new ArrayList<>();
        for (int one = 0; one < reviewers.size(); one++) {
            for (int other = one + 1; other < reviewers.size(); other++) {
                between(reviewers.get(one), reviewers.get(other), judgements).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private static Optional<Agreement> between(String one, String other, Map<String, Map<String, String>> judgements) {
        Map<String, String> ofOne = judgements.getOrDefault(one, Map.of());
        Map<String, String> ofOther = judgements.getOrDefault(other, Map.of());
        Set<String> common = new LinkedHashSet<>(ofOne.keySet());
        common.retainAll(ofOther.keySet());
        if (common.isEmpty()) {
            return Optional.empty();
        }
        int both = common.size();
        int agreed = (int) common.stream()
                .filter(report -> String.valueOf(ofOne.get(report)).equals(ofOther.get(report)))
                .count();
        double chance = 0;
        for (String kind : List.of("accept", "correct", "reject")) {
            chance += share(kind, ofOne, common) * share(kind, ofOther, common);
        }
        double observed = (double) agreed / both;
        Optional<Double> kappa = chance < 1 ? Optional.of((observed - chance) / (1 - chance)) : Optional.empty();
        return Optional.of(new Agreement(one, other, both, agreed, kappa));
    }

    private static double share(String kind, Map<String, String> judgements, Set<String> reports) {
        return reports.stream()
                        .filter(report -> kind.equals(judgements.get(report)))
                        .count()
                / (double) reports.size();
    }
}
