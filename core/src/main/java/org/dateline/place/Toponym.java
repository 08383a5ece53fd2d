// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import org.dateline.text.Span;

/**
 * A place name in the text with the place it was resolved to.
 *
 * @param span the name with what narrows it: "occupied West Bank", "near Mosul" (preposition "in" left out)
 * @param place what it resolves to
 * @param use how it stands in its sentence
 * @param sentence index of the sentence
 * @param token index of the name's head in that sentence
 * @param rule what resolved it
 */
public record Toponym(Span span, Place place, Use use, int sentence, int token, String rule) {

    /** How a place name stands in its sentence. */
    public enum Use {
        /** Says where: "in Baghdad", "the Baghdad airport", "visited Jordan". */
        LOCATION,
        /** Stands for a government or people: "Washington has accused". */
        PARTY,
        /** Only describes: "Iraqi officials", "the mayor of Mosul". */
        MODIFIER
    }
}
