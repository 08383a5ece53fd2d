// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.cast.Actor;
import org.dateline.cast.Cast;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;

/** Gives visits their recipient: the named host, else the government of the place (codebook section 3.2). */
final class VisitHosts {
    private final Governments governments;
    private final Cast cast;

    VisitHosts(Governments governments) {
        this.governments = governments;
        this.cast = governments.cast();
    }

    List<ReportedEvent> filled(List<ReportedEvent> events) {
        List<ReportedEvent> travelled = travelled(events);
        return travelled.stream()
                .map(event -> isVisit(event) ? hosted(byGuests(event), travelled) : event)
                .toList();
    }

    private static boolean isVisit(ReportedEvent event) {
        return event.modes().contains(Mode.VISIT);
    }

    // "The visit came after a stop in Cyprus": the traveller is the one of the visit told before it.
    private static List<ReportedEvent> travelled(List<ReportedEvent> events) {
        List<ReportedEvent> travelled = new ArrayList<>();
        List<String> travellers = List.of();
        for (ReportedEvent event : events) {
            ReportedEvent own = event;
            if (isVisit(event) && event.actors().isEmpty() && !travellers.isEmpty()) {
                own = event.withParties(
                        travellers,
                        List.of(),
                        new Step("actors", "visit-traveller", Optional.empty(), "who travels: " + travellers));
            }
            if (isVisit(event) && !event.actors().isEmpty()) {
                travellers = event.actors();
            }
            travelled.add(own);
        }
        return travelled;
    }

    // "During the visit the two signed": whoever is of the country visits nobody.
    private ReportedEvent byGuests(ReportedEvent visit) {
        Set<String> guests = new LinkedHashSet<>(visit.actors());
        guests.removeIf(id -> isOf(id, country(visit)));
        boolean some = !guests.isEmpty() && guests.size() < visit.actors().size();
        return some
                ? visit.withOnlyActors(
                        guests, new Step("actors", "visit-guest", Optional.empty(), "who comes from abroad: " + guests))
                : visit;
    }

    // A person met there is the host, also where the wording names only the country: "visited Jordan for talks with …".
    private ReportedEvent hosted(ReportedEvent visit, List<ReportedEvent> events) {
        if (visit.recipients().stream().anyMatch(id -> !governments.isGovernment(id))) {
            return visit;
        }
        Set<String> hosts = metThere(visit, events);
        if (hosts.isEmpty() && visit.recipients().isEmpty()) {
            government(visit).map(Actor::id).ifPresent(hosts::add);
        }
        if (hosts.isEmpty()) {
            return visit;
        }
        return visit.withOnlyRecipients(
                hosts, new Step("recipients", "visit-host", Optional.empty(), "hosted by " + hosts));
    }

    private Set<String> metThere(ReportedEvent visit, List<ReportedEvent> events) {
        Set<String> hosts = new LinkedHashSet<>();
        for (ReportedEvent meeting : events) {
            if (meeting.type() == EventType.CONSULT
                    && !meeting.modes().contains(Mode.VISIT)
                    && meeting.actors().stream().anyMatch(visit.actors()::contains)
                    && samePlace(visit, meeting)) {
                meeting.actors().stream()
                        .filter(id -> !visit.actors().contains(id) && isPerson(id) && isOf(id, country(visit)))
                        .forEach(hosts::add);
            }
        }
        return hosts;
    }

    private Optional<Actor> government(ReportedEvent visit) {
        return country(visit)
                .flatMap(governments::of)
                .filter(actor -> !visit.actors().contains(actor.id()));
    }

    private boolean isPerson(String id) {
        return cast.byId(id).filter(actor -> actor.kind() == ActorKind.PERSON).isPresent();
    }

    private boolean isOf(String id, Optional<String> country) {
        return country.isPresent()
                && cast.byId(id).map(actor -> actor.country().equals(country)).orElse(false);
    }

    private static Optional<String> country(ReportedEvent event) {
        return event.place().flatMap(place -> place.place().country());
    }

    private static boolean samePlace(ReportedEvent visit, ReportedEvent meeting) {
        return country(meeting).isEmpty() || country(meeting).equals(country(visit));
    }
}
