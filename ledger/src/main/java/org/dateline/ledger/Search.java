// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;

/**
 * What events to find, a page at a time.
 *
 * @param filters all of which an event has to fit; none asks for all events
 * @param order of the rows
 * @param after begin after this row
 * @param limit most rows
 */
public record Search(List<Filter> filters, Order order, Optional<FoundEvent.Cursor> after, int limit) {
    public Search {
        filters = List.copyOf(filters);
        if (limit < 1) {
            throw new IllegalArgumentException("A page has at least one row, not " + limit);
        }
    }

    /** In which order events come. */
    public enum Order {
        OLDEST_FIRST,
        NEWEST_FIRST
    }

    /** All events, a page at a time. */
    public static Search all(int limit) {
        return of(List.of(), limit);
    }

    /** Events that fit all filters, oldest first. */
    public static Search of(List<Filter> filters, int limit) {
        return new Search(filters, Order.OLDEST_FIRST, Optional.empty(), limit);
    }

    /** The same search in another order. */
    public Search in(Order other) {
        return new Search(filters, other, after, limit);
    }

    /** The same search, on from a row. */
    public Search after(FoundEvent row) {
        return after(row.place());
    }

    /** The same search, on from a row's place. */
    public Search after(FoundEvent.Cursor place) {
        return new Search(filters, order, Optional.of(place), limit);
    }

    /** Puts a search together filter by filter. */
    public static final class Builder {
        private final Set<EventType> types = EnumSet.noneOf(EventType.class);
        private final Set<Factuality> factuality = EnumSet.noneOf(Factuality.class);
        private final List<Filter> filters = new ArrayList<>();

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

        /** Words of the name, or the directory id, of someone who did it or had it done to them. */
        public Builder actor(String nameOrId) {
            return filter(new Filter.Participant(Filter.Part.EITHER, nameOrId));
        }

        public Builder country(String code) {
            return filter(new Filter.InCountry(Set.of(code)));
        }

        public Builder from(LocalDate day) {
            return filter(new Filter.From(day));
        }

        public Builder to(LocalDate day) {
            return filter(new Filter.Until(day));
        }

        public Builder source(String name) {
            return filter(new Filter.Source(name));
        }

        public Builder text(String words) {
            return filter(new Filter.Text(words));
        }

        /** One more filter of any kind. */
        public Builder filter(Filter filter) {
            filters.add(filter);
            return this;
        }

        /** The search for a first page of so many rows. */
        public Search build(int limit) {
            List<Filter> all = new ArrayList<>();
            if (!types.isEmpty()) {
                all.add(new Filter.Type(types));
            }
            if (!factuality.isEmpty()) {
                all.add(new Filter.Told(factuality));
            }
            all.addAll(filters);
            return of(all, limit);
        }
    }
}
