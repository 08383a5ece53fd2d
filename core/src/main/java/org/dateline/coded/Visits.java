// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;

/** The visits of a story, by the country they go to. */
final class Visits {
    private final Map<String, List<Cluster>> byCountry = new HashMap<>();

    Visits(List<Cluster> clusters) {
        clusters.stream()
                .filter(cluster -> cluster.modes().contains(Mode.VISIT))
                .forEach(visit -> visit.country()
                        .ifPresent(country -> byCountry
                                .computeIfAbsent(country, fresh -> new ArrayList<>())
                                .add(visit)));
    }

    Stream<Cluster> all() {
        return byCountry.values().stream().flatMap(List::stream);
    }

    /** "In Arkania she met the premier": a meeting on a visit is of the days and at the place of the visit. */
    Optional<Cluster> around(Cluster meeting, Predicate<Cluster> fits) {
        if (meeting.type() != EventType.CONSULT || meeting.modes().contains(Mode.VISIT)) {
            return Optional.empty();
        }
        return meeting.country()
                .flatMap(country -> byCountry.getOrDefault(country, List.of()).stream()
                        .filter(visit -> visit.factuality() == meeting.factuality()
                                && fits.test(visit)
                                && visit.involves(meeting.actors()))
                        .findFirst());
    }
}
