// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the drafts that tell one happening together, in one pass in reading order. */
final class Clusters {
    private Clusters() {}

    static List<Cluster> of(SameHappening same, List<Draft> drafts) {
        List<Cluster> clusters = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Cluster> best = Optional.empty();
            int bestScore = 0;
            for (Cluster cluster : clusters.reversed()) { // of equals the nearest before
                int score = same.score(cluster, draft);
                if (score > bestScore) {
                    bestScore = score;
                    best = Optional.of(cluster);
                }
            }
            if (best.isEmpty()) {
                clusters.add(new Cluster(draft));
            } else {
                best.get().add(draft);
            }
        }
        return clusters;
    }
}
