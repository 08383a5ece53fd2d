// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.Precision;
import org.dateline.place.Place;
import org.dateline.time.DayRange;

/** Whether two wordings are of one day and one place. */
final class SameSetting {
    // Two points of one town or site are nearer than this; towns named apart are farther.
    private static final double ONE_TOWN_KM = 40;

    private SameSetting() {}

    static void compare(Cluster cluster, Draft draft, Set<Ground> grounds) {
        days(cluster, draft).ifPresent(grounds::add);
        place(cluster, draft).ifPresent(grounds::add);
    }

    private static Optional<Ground> days(Cluster cluster, Draft draft) {
        Optional<DayRange> own = draft.time().map(EventTime::days).filter(DayRange::isKnown);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Optional<DayRange> there = cluster.time().map(EventTime::days).filter(DayRange::isKnown);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        if (own.equals(there)) {
            return Optional.of(Ground.SAME_DAYS);
        }
        if (own.get().overlaps(there.get())) {
            return Optional.empty();
        }
        return Optional.of(Ground.OTHER_DAYS);
    }

    private static Optional<Ground> place(Cluster cluster, Draft draft) {
        if (draft.place().isEmpty()) {
            return Optional.empty();
        }
        Optional<EventPlace> there = cluster.place();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Place one = there.get().place();
        Place other = draft.place().get().place();
        boolean countries = one.country().isPresent() && other.country().isPresent();
        if (countries && !one.country().equals(other.country())) {
            return Optional.of(Ground.OTHER_COUNTRY);
        }
        if (isPoint(one) && isPoint(other)) {
            return Optional.of(kilometres(one, other) < ONE_TOWN_KM ? Ground.SAME_PLACE : Ground.OTHER_PLACE);
        }
        if (!countries) {
            return Optional.empty();
        }
        return Optional.of(
                Deeds.isDeed(cluster.type()) && areApart(one, other) ? Ground.OTHER_SPOT : Ground.SAME_COUNTRY);
    }

    // "in Sulu", "in the Basilan province": of two places neither is called by the other's words.
    private static boolean areApart(Place one, Place other) {
        return one.precision() != Precision.COUNTRY
                && other.precision() != Precision.COUNTRY
                && !one.name().contains(other.name())
                && !other.name().contains(one.name());
    }

    private static boolean isPoint(Place place) {
        return place.precision() == Precision.EXACT && place.coordinates().isPresent();
    }

    private static double kilometres(Place one, Place other) {
        return one.coordinates()
                .flatMap(from -> other.coordinates().map(from::kilometresTo))
                .orElse(0.0);
    }
}
