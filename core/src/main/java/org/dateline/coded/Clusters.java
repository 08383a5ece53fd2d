// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ontology.EventType;

/** Puts the drafts that tell one happening together, in one pass in reading order. */
final class Clusters {
    private Clusters() {}

    static List<Cluster> of(SameHappening same, List<Draft> drafts) {
        List<Cluster> clusters = new ArrayList<>();
        Map<EventType, List<Cluster>> ofType = new EnumMap<>(EventType.class);
        for (Draft draft : drafts) {
            List<Cluster> alike = ofType.computeIfAbsent(draft.mention().type(), type -> new ArrayList<>());
            Optional<Cluster> best = Optional.empty();
            int bestScore = 0;
            for (Cluster cluster : alike.reversed()) { // of equals the nearest before
                int score = same.score(cluster, draft);
                if (score > bestScore) {
                    bestScore = score;
                    best = Optional.of(cluster);
                }
            }
            if (best.isEmpty()) {
                Cluster fresh = new Cluster(draft);
                clusters.add(fresh);
                alike.add(fresh);
            } else {
                best.get().add(draft);
            }
        }
        return clusters;
    }
}
