// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.List;
import java.util.Optional;

/** Places by name. Names are matched without regard to letter case, accents and hyphens; see {@link #key}. */
public interface Gazetteer {

    /** All entries whose name has this key, most important first (countries, then by population). */
    List<GazetteerEntry> keyed(String key);

    /** All entries that go by this name, most important first. */
    default List<GazetteerEntry> named(String name) {
        return keyed(key(name));
    }

    Optional<GazetteerEntry> byId(String id);

    /** The country or territory an adjective stands for: "Iraqi" is Iraq. */
    default Optional<GazetteerEntry> demonym(String adjective) {
        return keyedDemonym(key(adjective));
    }

    /** The country or territory of the adjective that has this key. */
    Optional<GazetteerEntry> keyedDemonym(String key);

    /** In words, at least the longest key of any name or adjective that begins with this word: how far ahead to look; 0 for none. */
    int longestFrom(String firstWord);

    /**
     * What of a name counts when names are compared: lower case, without accents, apostrophes and dots, other marks as
     * spaces, and without an English article in front. "Deir ez-Zor" is {@code deir ez zor}, "the U.S." is {@code us}.
     */
    static String key(String name) {
        return NameKey.of(name);
    }
}
