// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Sector;

/** One thing asked of an event; a {@link Search} wants events that fit all of its filters. */
public sealed interface Filter {

    /** Of any of these types. */
    record Type(Set<EventType> anyOf) implements Filter {
        public Type {
            anyOf = Set.copyOf(anyOf);
        }
    }

    /** Done in any of these ways. */
    record Done(Set<Mode> anyOf) implements Filter {
        public Done {
            anyOf = Set.copyOf(anyOf);
        }
    }

    /** Told as any of these. */
    record Told(Set<Factuality> anyOf) implements Filter {
        public Told {
            anyOf = Set.copyOf(anyOf);
        }
    }

    /** In which part of it someone stands. */
    enum Part {
        ACTOR,
        RECIPIENT,
        /** One or the other. */
        EITHER
    }

    /** Someone took part: words of the name, or an id of the actor directory ({@code group:hamas}). */
    record Participant(Part part, String nameOrId) implements Filter {}

    /** Someone of any of these parts of society took part. */
    record OfSector(Part part, Set<Sector> anyOf) implements Filter {
        public OfSector {
            anyOf = Set.copyOf(anyOf);
        }
    }

    /** In any of these countries: ISO 3166-1 alpha-3. */
    record InCountry(Set<String> anyOf) implements Filter {
        public InCountry {
            anyOf = Set.copyOf(anyOf);
        }
    }

    /** At a place: its name as worded, in any case of letters, or its gazetteer id ({@code geonames:98182}). */
    record At(String nameOrId) implements Filter {}

    /** Between degrees of latitude and longitude, ends included; a west end above the east end crosses the date line. */
    record InBox(double south, double west, double north, double east) implements Filter {}

    /** Lasted until this day or longer. */
    record From(LocalDate day) implements Filter {}

    /** Began on this day or earlier. */
    record Until(LocalDate day) implements Filter {}

    /** Credited to someone of this name, or published by this outlet. */
    record Source(String name) implements Filter {}

    /** Published by this outlet. */
    record Outlet(String name) implements Filter {}

    /** Words of a story that reports it, its headline among them; words in double quotes stand together in this order. */
    record Text(String words) implements Filter {}

    /** Context rather than news in every report, or not. */
    record Background(boolean wanted) implements Filter {}

    /** At least so many met this fate, by some report. */
    record Toll(Fate fate, int atLeast) implements Filter {}

    /** Told by at least so many reports. */
    record Reports(int atLeast) implements Filter {}

    /** Told from at least so many independent origins. */
    record Origins(int atLeast) implements Filter {}

    /** Reports contradict one another, or not. */
    record Disputed(boolean wanted) implements Filter {}

    /**
     * How likely its report most surely read is right: so much or more, and less than a bound. Events of which no report
     * tells fit no bounds.
     */
    record Confidence(double atLeast, double below) implements Filter {}

    /** What does not fit the other filter. */
    record Not(Filter filter) implements Filter {}

    /** What fits all of these. */
    record AllOf(List<Filter> filters) implements Filter {
        public AllOf {
            filters = List.copyOf(filters);
        }
    }

    /** What fits at least one of these. */
    record AnyOf(List<Filter> filters) implements Filter {
        public AnyOf {
            filters = List.copyOf(filters);
        }
    }
}
