// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import java.util.Optional;
import org.dateline.cast.Actor;
import org.dateline.cast.Cast;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;

/**
 * Whom violence struck, where a state is told beside its own people or forces: the closer word, for "rockets hit Chad,
 * killing two soldiers" are suffered by the soldiers.
 */
final class ClosestStruck {
    private static final String STATE = "country:";

    private final Cast cast;

    ClosestStruck(Cast cast) {
        this.cast = cast;
    }

    List<ReportedEvent> told(List<ReportedEvent> events) {
        return events.stream()
                .map(event -> event.type() == EventType.ASSAULT ? told(event) : event)
                .toList();
    }

    private ReportedEvent told(ReportedEvent event) {
        List<Actor> struck = event.recipients().stream()
                .flatMap(id -> cast.byId(id).stream())
                .toList();
        List<String> closest = struck.stream()
                .filter(actor -> !isState(actor) || struck.stream().noneMatch(other -> isOf(other, actor)))
                .map(Actor::id)
                .toList();
        return closest.size() == struck.size()
                ? event
                : event.withOnlyRecipients(
                        closest,
                        new Step(
                                "recipients",
                                "struck-closest",
                                Optional.empty(),
                                "no state beside its own: " + closest));
    }

    private static boolean isOf(Actor other, Actor state) {
        return !isState(other)
                && other.kind() != ActorKind.ARMED_GROUP
                && other.country().equals(state.country());
    }

    private static boolean isState(Actor actor) {
        return actor.directoryId().filter(id -> id.startsWith(STATE)).isPresent();
    }
}
