// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.List;
import java.util.Optional;

/** Places by name. Names are matched without regard to letter case, accents and hyphens; see {@link #key}. */
public interface Gazetteer {

    /** All entries that go by this name, most important first (countries, then by population). */
    List<GazetteerEntry> named(String name);

    Optional<GazetteerEntry> byId(String id);

    /** The country or territory an adjective stands for: "Iraqi" is Iraq. */
    Optional<GazetteerEntry> demonym(String adjective);

    /** The longest name of any entry, in words: how far ahead a look-up has to look. */
    int longestNameInWords();

    /**
     * What of a name counts when names are compared: lower case, without accents, apostrophes and dots, other marks as
     * spaces, and without an English article in front. "Deir ez-Zor" is {@code deir ez zor}, "the U.S." is {@code us}.
     */
    static String key(String name) {
        return NameKey.of(name);
    }
}
