// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.List;
import java.util.Optional;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.place.Place;
import org.dateline.time.DayRange;

/** The fields of a report that can be put right, and the report made of them. */
record Fields(
        Report from,
        EventType type,
        List<Mode> modes,
        List<Party> actors,
        List<Party> recipients,
        Optional<Place> place,
        DayRange days,
        boolean assumedDay,
        Factuality factuality,
        boolean background) {
    Fields(Report report) {
        this(
                report,
                report.type(),
                report.modes(),
                report.actors(),
                report.recipients(),
                report.place(),
                report.days(),
                report.assumedDay(),
                report.factuality(),
                report.background());
    }

    Fields type(EventType other, List<Mode> done) {
        return new Fields(from, other, done, actors, recipients, place, days, assumedDay, factuality, background);
    }

    Fields actors(List<Party> others) {
        return new Fields(from, type, modes, others, recipients, place, days, assumedDay, factuality, background);
    }

    Fields recipients(List<Party> others) {
        return new Fields(from, type, modes, actors, others, place, days, assumedDay, factuality, background);
    }

    Fields place(Optional<Place> other) {
        return new Fields(from, type, modes, actors, recipients, other, days, assumedDay, factuality, background);
    }

    Fields days(DayRange others, boolean assumed) {
        return new Fields(from, type, modes, actors, recipients, place, others, assumed, factuality, background);
    }

    Fields factuality(Factuality other) {
        return new Fields(from, type, modes, actors, recipients, place, days, assumedDay, other, background);
    }

    Fields background(boolean other) {
        return new Fields(from, type, modes, actors, recipients, place, days, assumedDay, factuality, other);
    }

    Report report() {
        return new Report(
                from.id(),
                from.storyId(),
                from.entry(),
                from.outlet(),
                from.published(),
                type,
                modes,
                actors,
                recipients,
                place,
                days,
                assumedDay,
                factuality,
                background,
                from.sources(),
                from.responsibility(),
                from.count(),
                from.tolls(),
                from.instruments(),
                from.names(),
                from.confidence(),
                from.evidence());
    }
}
