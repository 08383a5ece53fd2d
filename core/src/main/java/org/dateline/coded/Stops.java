// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.ontology.Precision;
import org.dateline.place.Place;
import org.dateline.text.Span;

/** The stops of one traveller, each once; lives only while a story is joined. */
final class Stops {
    private static final double ONE_STOP_KM = 20;

    private final List<Leg> legs = new ArrayList<>();

    /** A stop told twice is one leg; the first telling keeps its place, later ones add their words. */
    void add(Leg leg) {
        for (int at = 0; at < legs.size(); at++) {
            Leg known = legs.get(at);
            Place here = known.place().place();
            Place there = leg.place().place();
            if (known.days().overlaps(leg.days()) && (isSame(here, there) || isWithin(here, there))) {
                legs.set(at, joined(known, leg));
                return;
            }
        }
        legs.add(leg);
    }

    private static Leg joined(Leg known, Leg leg) {
        List<Span> spans = new ArrayList<>(known.spans());
        spans.addAll(leg.spans());
        Set<String> met = new LinkedHashSet<>(known.met());
        met.addAll(leg.met());
        boolean vaguer = known.place().place().precision() == Precision.COUNTRY;
        return new Leg(
                vaguer ? leg.place() : known.place(),
                known.days().isKnown() ? known.days() : leg.days(),
                known.factuality(),
                known.purpose().or(leg::purpose),
                List.copyOf(met),
                spans);
    }

    /** Whether two names stand for one stop. */
    static boolean isSame(Place one, Place other) {
        if (one.id().isPresent() && one.id().equals(other.id())) {
            return true;
        }
        return one.coordinates()
                .flatMap(from -> other.coordinates().map(from::kilometresTo))
                .map(apart -> apart < ONE_STOP_KM)
                .orElseGet(() -> one.name().equalsIgnoreCase(other.name()));
    }

    // A visit to the country and to its capital is one.
    private static boolean isWithin(Place one, Place other) {
        boolean wide = (one.precision() == Precision.COUNTRY) != (other.precision() == Precision.COUNTRY);
        return wide && one.country().isPresent() && one.country().equals(other.country());
    }

    /** Stable: a stop without a day keeps its place after the one told before it. */
    List<Leg> inOrderOfTime() {
        List<Leg> ordered = new ArrayList<>();
        for (Leg leg : legs) {
            int at = ordered.size();
            while (at > 0 && startsBefore(leg, ordered.get(at - 1))) {
                at--;
            }
            ordered.add(at, leg);
        }
        return ordered;
    }

    private static boolean startsBefore(Leg leg, Leg other) {
        return leg.days().from().isPresent()
                && other.days().from().isPresent()
                && leg.days().from().get().isBefore(other.days().from().get());
    }
}
