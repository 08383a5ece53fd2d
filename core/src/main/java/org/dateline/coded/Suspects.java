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

/**
 * Puts lone attackers, suspects and the arrested among criminals, unless they belong to another sector (codebook section
 * 2). Who is one is told by the events, so that only the join can say it.
 */
final class Suspects {
    private Suspects() {}

    static List<Actor> recast(List<Actor> actors, List<ReportedEvent> events) {
        Set<String> suspects = new HashSet<>();
        for (ReportedEvent event : events) {
            if (isArrest(event)) {
                suspects.addAll(event.recipients());
            }
            if (event.type() == EventType.ASSAULT) {
                suspects.addAll(event.actors());
            }
        }
        return actors.stream()
                .map(actor -> suspects.contains(actor.id()) && isNobodyElse(actor) ? actor.in(Sector.CRM) : actor)
                .toList();
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
