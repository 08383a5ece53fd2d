// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.Locale;
import org.dateline.place.GazetteerEntry.Kind;

/**
 * How a possible name is written, which tells acronyms and abbreviations from names.
 *
 * @param text the words as they stand
 * @param key as compared
 * @param shouted whether the whole sentence, or a dateline, is in capitals
 * @param afterComma whether a comma stands before: "Columbus, OH"
 * @param dotted whether a full stop follows: "Ga."
 */
record Spelling(String text, String key, boolean shouted, boolean afterComma, boolean dotted) {

    boolean hasCapital() {
        return text.codePoints().anyMatch(Character::isUpperCase);
    }

    /** Acronyms are countries only in capitals ("US", not "us"), and towns are no acronyms ("NATO"). */
    boolean fits(GazetteerEntry entry) {
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        boolean own = Gazetteer.key(entry.name()).equals(key);
        boolean dots = dotted || text.contains(".");
        if (entry.kind() == Kind.DIVISION && !own && key.length() <= 5 && abbreviates(entry)) {
            // "Atlanta, Ga."; "Co. Antrim" is a county
            return key.length() == 2 ? afterComma && (dots || capitals) : dots || (capitals && key.length() == 3);
        }
        if (key.length() <= 4 && !own && !capitals && !dots) {
            return entry.kind() != Kind.COUNTRY && key.length() > 3;
        }
        return !capitals || shouted || key.length() > 5 || !isTown(entry) || (dots && key.length() > 2);
    }

    // "Ga", "Wis", "Calif": shorter than the name, and its beginning or initials; "Kano" of "Kano State" is a name
    // itself
    private boolean abbreviates(GazetteerEntry entry) {
        String name = Gazetteer.key(entry.name());
        return name.length() > key.length() && name.charAt(0) == key.charAt(0) && !name.startsWith(key + " ");
    }

    private static boolean isTown(GazetteerEntry entry) {
        return entry.id().startsWith("geonames:");
    }
}
