// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.EventType;

/** Puts the drafts that tell one happening together, in one pass in reading order. */
final class Clusters {
    // A story of a thousand words never tells so many of one type; books must not take the square of their length.
    private static final int REACH = 40;

    private Clusters() {}

    static List<Cluster> of(SameHappening same, List<Draft> drafts) {
        List<Cluster> clusters = new ArrayList<>();
        Map<EventType, List<Cluster>> ofType = new EnumMap<>(EventType.class);
        for (Draft draft : drafts) {
            List<Cluster> alike = ofType.computeIfAbsent(draft.mention().type(), type -> new ArrayList<>());
            Optional<Cluster> best = Optional.empty();
            Set<Ground> grounds = Set.of();
            int bestScore = 0;
            List<Cluster> near = alike.subList(Math.max(0, alike.size() - REACH), alike.size());
            for (Cluster cluster : near.reversed()) { // of equals the nearest before
                Set<Ground> found = same.grounds(cluster, draft);
                int score = 0;
                for (Ground ground : found) {
                    score += ground.weight();
                }
                if (score > bestScore) {
                    bestScore = score;
                    grounds = found;
                    best = Optional.of(cluster);
                }
            }
            if (best.isEmpty()) {
                Cluster fresh = new Cluster(draft);
                clusters.add(fresh);
                alike.add(fresh);
            } else {
                best.get().add(draft, grounds);
            }
        }
        return clusters;
    }
}
