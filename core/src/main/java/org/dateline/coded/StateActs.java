// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.cast.Actor;
import org.dateline.cast.Cast;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Sector;

/**
 * What only those who govern can do is their doing where nobody else is told to have done it: "were jailed", "a curfew
 * was declared", "five people were released" (codebook 3.2: an agent left out but unmistakable).
 */
final class StateActs {
    private static final Set<Mode> HOLDING = Set.of(Mode.ARREST, Mode.DEPORT);
    private static final Set<Mode> RULING = Set.of(Mode.RESTRICT, Mode.CURFEW, Mode.MARTIAL_LAW, Mode.CENSOR);

    private final Rulers rulers;
    private final Cast cast;
    private final ImpliedAgents agents;

    StateActs(Cast cast, Rulers rulers, ImpliedAgents agents) {
        this.cast = cast;
        this.agents = agents;
        this.rulers = rulers;
    }

    List<ReportedEvent> filled(List<ReportedEvent> events) {
        boolean captives = events.stream().anyMatch(event -> event.modes().contains(Mode.ABDUCT));
        return events.stream().map(event -> filled(event, captives)).toList();
    }

    private ReportedEvent filled(ReportedEvent event, boolean captives) {
        if (!event.actors().isEmpty()
                || !event.responsibility().isEmpty()
                || event.background() // recalled in passing: "was jailed in 2003"
                || event.factuality() == Factuality.PLANNED
                || event.factuality() == Factuality.POSSIBLE) {
            return event;
        }
        Optional<Actor> agent = Optional.empty();
        if (event.type() == EventType.COERCE && !Collections.disjoint(event.modes(), HOLDING)) {
            agent = event.modes().contains(Mode.DEPORT)
                    ? rulers.of(country(event))
                    : agents.police(country(event)).or(() -> rulers.called(country(event)));
        } else if (event.type() == EventType.COERCE && !Collections.disjoint(event.modes(), RULING)) {
            agent = rulers.called(country(event));
        } else if (event.type() == EventType.RETREAT && event.modes().contains(Mode.RELEASE) && !captives) {
            agent = rulers.called(country(event));
        }
        return agent.filter(ruler -> !event.recipients().contains(ruler.id()))
                .map(ruler -> event.withParties(
                        List.of(ruler.id()),
                        List.of(),
                        new Step("actors", "actor-state", Optional.empty(), "who governs there: " + ruler.name())))
                .orElse(event);
    }

    // Where it happened, else whose people they are.
    private Optional<String> country(ReportedEvent event) {
        return event.place()
                .flatMap(place -> place.place().country())
                .or(() -> event.recipients().stream()
                        .flatMap(id -> cast.byId(id).stream())
                        .filter(actor -> actor.sector() != Sector.IGO)
                        .flatMap(actor -> actor.country().stream())
                        .findFirst());
    }
}
