// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.cast.Actor;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Sector;
import org.dateline.ontology.Stance;

/**
 * Puts lone attackers, suspects and the arrested among criminals, and named groups that kill among rebels, unless they
 * belong to another sector (codebook section 2). Who is one is told by the events, so that only the join can say it.
 */
final class Suspects {
    private Suspects() {}

    static List<Actor> recast(List<Actor> actors, List<ReportedEvent> events) {
        Set<String> suspects = new HashSet<>();
        Set<String> armed = new HashSet<>();
        for (ReportedEvent event : events) {
            if (isArrest(event)) {
                suspects.addAll(event.recipients());
            }
            if (event.type() == EventType.ASSAULT) {
                suspects.addAll(event.actors());
                armed.addAll(attackers(event));
            }
        }
        return actors.stream()
                .map(actor -> suspects.contains(actor.id()) && isNobodyElse(actor) ? actor.in(Sector.CRM) : actor)
                .map(actor -> armed.contains(actor.id()) && isUnknownGroup(actor) ? actor.in(Sector.REB) : actor)
                .toList();
    }

    // Who killed or wounded somebody, or says so: "the Red Front said it killed two soldiers".
    private static Set<String> attackers(ReportedEvent event) {
        Set<String> attackers = new HashSet<>();
        if (!event.tolls().isEmpty() || !event.modes().isEmpty()) {
            attackers.addAll(event.actors());
            event.responsibility().stream()
                    .filter(each -> each.stance() == Stance.CLAIMS)
                    .forEach(each -> attackers.add(each.actor()));
        }
        return attackers;
    }

    private static boolean isUnknownGroup(Actor actor) {
        return actor.kind() == ActorKind.ORGANIZATION
                && actor.directoryId().isEmpty()
                && (actor.sector() == Sector.UNK || actor.sector() == Sector.NGO);
    }

    private static boolean isArrest(ReportedEvent event) {
        return (event.type() == EventType.COERCE && event.modes().contains(Mode.ARREST))
                || (event.type() == EventType.SANCTION && event.modes().contains(Mode.CONVICT));
    }

    private static boolean isNobodyElse(Actor actor) {
        return actor.kind() == ActorKind.PERSON
                && actor.role().isEmpty()
                && actor.directoryId().isEmpty()
                && (actor.sector() == Sector.CVL || actor.sector() == Sector.UNK);
    }
}
