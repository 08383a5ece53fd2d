// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.List;
import java.util.Optional;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.place.Place;
import org.dateline.time.DayRange;

/** What an analyst puts right about one field of a report. */
public sealed interface Correction {

    /** The report with the field put right. */
    default Report of(Report report) {
        return switch (this) {
            case Type(var type, var modes) ->
                new Fields(report).type(type, modes).report();
            case Actors(var parties) -> new Fields(report).actors(parties).report();
            case Recipients(var parties) ->
                new Fields(report).recipients(parties).report();
            case Where(var place) -> new Fields(report).place(place).report();
            case When(var days, var assumed) ->
                new Fields(report).days(days, assumed).report();
            case Told(var factuality) ->
                new Fields(report).factuality(factuality).report();
            case Background(var background) ->
                new Fields(report).background(background).report();
        };
    }

    /** The correction of the same field that brings back what a report says now. */
    default Correction back(Report report) {
        return switch (this) {
            case Type type -> new Type(report.type(), report.modes());
            case Actors actors -> new Actors(report.actors());
            case Recipients recipients -> new Recipients(report.recipients());
            case Where where -> new Where(report.place());
            case When when -> new When(report.days(), report.assumedDay());
            case Told told -> new Told(report.factuality());
            case Background background -> new Background(report.background());
        };
    }

    /** What kind of event, and how it was done. */
    record Type(EventType type, List<Mode> modes) implements Correction {
        public Type {
            modes = List.copyOf(modes);
        }
    }

    /** Who did it. */
    record Actors(List<Party> parties) implements Correction {
        public Actors {
            parties = List.copyOf(parties);
        }
    }

    /** Who had it done to them. */
    record Recipients(List<Party> parties) implements Correction {
        public Recipients {
            parties = List.copyOf(parties);
        }
    }

    /** Where; nowhere that the story says. */
    record Where(Optional<Place> place) implements Correction {}

    /** When; unknown when the story does not say. Assumed when it is the day of publication for want of a time word. */
    record When(DayRange days, boolean assumed) implements Correction {}

    /** Did it happen, as told. */
    record Told(Factuality factuality) implements Correction {}

    /** Context rather than news. */
    record Background(boolean background) implements Correction {}
}
