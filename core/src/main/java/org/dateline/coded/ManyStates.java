// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.cast.Actor;
import org.dateline.cast.Cast;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Sector;

/** Tells which meetings are of many states, by who meets (codebook section 3.3). */
final class ManyStates {
    private static final int MANY = 3;
    private static final Set<Sector> STATES = Set.of(Sector.GOV, Sector.MIL, Sector.LEG);
    private static final Set<Mode> OTHER_KINDS = Set.of(Mode.VISIT, Mode.PHONE, Mode.MULTILATERAL);

    private final Cast cast;

    ManyStates(Cast cast) {
        this.cast = cast;
    }

    List<ReportedEvent> told(List<ReportedEvent> events) {
        return events.stream()
                .map(event -> isMeeting(event) && isOfMany(event)
                        ? event.withMode(
                                Mode.MULTILATERAL,
                                new Step("type", "many-states", Optional.empty(), "of many: " + event.actors()))
                        : event)
                .toList();
    }

    private static boolean isMeeting(ReportedEvent event) {
        return event.type() == EventType.CONSULT && event.modes().stream().noneMatch(OTHER_KINDS::contains);
    }

    // "The leaders of Chad, Niger and Mali met", "foreign ministers of the bloc held talks"
    private boolean isOfMany(ReportedEvent event) {
        List<Actor> parties = Stream.concat(event.actors().stream(), event.recipients().stream())
                .flatMap(id -> cast.byId(id).stream())
                .toList();
        boolean states = !parties.isEmpty()
                && parties.stream()
                        .allMatch(party -> STATES.contains(party.sector())
                                && party.country().isPresent());
        Set<String> countries = new HashSet<>();
        parties.forEach(party -> party.country().ifPresent(countries::add));
        return states && (countries.size() >= MANY || countries.equals(Set.of(Actor.INTERNATIONAL)));
    }
}
