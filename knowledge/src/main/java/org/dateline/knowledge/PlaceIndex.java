// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.place.Gazetteer;
import org.dateline.place.GazetteerEntry;

/**
 * Hand-kept places before the large table of towns.
 *
 * @param named countries, regions and sites
 * @param towns the large table
 */
record PlaceIndex(NamedPlaces named, TownTable towns) implements Gazetteer {

    @Override
    public List<GazetteerEntry> keyed(String key) {
        List<GazetteerEntry> towns = key.isEmpty() ? List.of() : this.towns.named(key);
        List<GazetteerEntry> named = this.named.byKey(key);
        if (towns.isEmpty() && named.size() < 2) {
            return named;
        }
        List<GazetteerEntry> entries = new ArrayList<>(named);
        entries.addAll(towns);
        entries.sort(Comparator.comparingInt(PlaceIndex::rank)); // stable: the files' own order within a rank
        return entries;
    }

    private static int rank(GazetteerEntry entry) {
        return switch (entry.kind()) {
            case COUNTRY -> 0;
            case DIVISION, REGION, CITY -> 1;
            case SITE -> entry.id().startsWith("site:") ? 1 : 2;
        };
    }

    @Override
    public Optional<GazetteerEntry> byId(String id) {
        return named.byId(id).or(() -> towns.byId(id));
    }

    @Override
    public Optional<GazetteerEntry> keyedDemonym(String key) {
        return named.demonym(key);
    }

    @Override
    public int longestFrom(String firstWord) {
        return Math.max(named.longestFrom(firstWord), towns.longestFrom(firstWord));
    }
}
