// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;

/**
 * What events to find; what is absent or empty is not asked.
 *
 * @param types any of these
 * @param actor words of the name of someone who did it or had it done to them, or an id of the actor directory
 * @param country ISO 3166-1 alpha-3 of the place
 * @param from events that last until this day or longer
 * @param to events that begin on this day or earlier
 * @param source words of the name of someone credited, or of the outlet
 * @param text words of the evidence, or of a story that reports it
 * @param factuality any of these
 * @param after begin after this row
 * @param limit most rows
 */
public record Search(
        Set<EventType> types,
        Optional<String> actor,
        Optional<String> country,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> source,
        Optional<String> text,
        Set<Factuality> factuality,
        Optional<FoundEvent.Cursor> after,
        int limit) {
    public Search {
        types = Set.copyOf(types);
        factuality = Set.copyOf(factuality);
        if (limit < 1) {
            throw new IllegalArgumentException("A page has at least one row, not " + limit);
        }
    }

    /** All events, a page at a time. */
    public static Search all(int limit) {
        return new Builder().build(limit);
    }

    /** The same search, on from a row. */
    public Search after(FoundEvent row) {
        return after(row.place());
    }

    /** The same search, on from a row's place. */
    public Search after(FoundEvent.Cursor place) {
        return new Search(types, actor, country, from, to, source, text, factuality, Optional.of(place), limit);
    }

    /** Puts a search together filter by filter. */
    public static final class Builder {
        private final Set<EventType> types = EnumSet.noneOf(EventType.class);
        private final Set<Factuality> factuality = EnumSet.noneOf(Factuality.class);
        private Optional<String> actor = Optional.empty();
        private Optional<String> country = Optional.empty();
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> to = Optional.empty();
        private Optional<String> source = Optional.empty();
        private Optional<String> text = Optional.empty();

        /** One more type to find. */
        public Builder type(EventType type) {
            types.add(type);
            return this;
        }

        /** One more factuality to find. */
        public Builder factuality(Factuality wanted) {
            factuality.add(wanted);
            return this;
        }

        public Builder actor(String nameOrId) {
            actor = Optional.of(nameOrId);
            return this;
        }

        public Builder country(String code) {
            country = Optional.of(code);
            return this;
        }

        public Builder from(LocalDate day) {
            from = Optional.of(day);
            return this;
        }

        public Builder to(LocalDate day) {
            to = Optional.of(day);
            return this;
        }

        public Builder source(String name) {
            source = Optional.of(name);
            return this;
        }

        public Builder text(String words) {
            text = Optional.of(words);
            return this;
        }

        /** The search for a first page of so many rows. */
        public Search build(int limit) {
            return new Search(types, actor, country, from, to, source, text, factuality, Optional.empty(), limit);
        }
    }
}
