// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;

/**
 * The attack a story is about, which later sentences take up by bare words: "Twelve people died.", "charged with murder".
 */
final class NewsAttack {
    private final List<Cluster> attacks;

    NewsAttack(List<Cluster> clusters) {
        this.attacks = clusters.stream()
                .filter(cluster -> cluster.type() == EventType.ASSAULT)
                .toList();
    }

    /** The attack of the lead told most often, when the lead tells of one before a sentence. */
    Optional<Cluster> before(int sentence) {
        return attacks.stream()
                .filter(cluster -> cluster.inLead()
                        && cluster.factuality() == Factuality.HAPPENED
                        && cluster.first().mention().sentence() <= sentence
                        && cluster.drafts().stream()
                                .anyMatch(draft -> !draft.mention().recalled()))
                .max(Comparator.comparingInt(cluster -> cluster.drafts().size()));
    }

    /** The attack of the lead where an attack is told by bare words only; else the attack itself. */
    Cluster meantBy(Cluster cluster) {
        if (!isBare(cluster)) {
            return cluster;
        }
        return before(cluster.first().mention().sentence())
                .filter(main -> fits(cluster, main))
                .orElse(cluster);
    }

    // Without a place, a day or a word that sets it apart.
    private static boolean isBare(Cluster cluster) {
        return cluster.type() == EventType.ASSAULT
                && cluster.factuality() == Factuality.HAPPENED
                && !cluster.inLead()
                && cluster.place().isEmpty()
                && cluster.time().isEmpty()
                && cluster.drafts().stream()
                        .noneMatch(draft -> draft.pointing() == Draft.Pointing.NEW
                                || draft.mention().recalled());
    }

    private static boolean fits(Cluster bare, Cluster main) {
        Set<String> doers = bare.actors();
        boolean crowds =
                bare.modes().contains(Mode.CROWD_CONTROL) != main.modes().contains(Mode.CROWD_CONTROL);
        return !crowds
                && (doers.isEmpty() || main.actors().isEmpty() || main.actors().containsAll(doers));
    }
}
