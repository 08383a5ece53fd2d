// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;

/**
 * Words that make a clause or noun phrase an event: "break into", "car bombing", "unacceptable".
 *
 * @param kind what the word that heads them must be
 * @param words lemmas in reading order; a verb may be parted from its particle, a noun stands in one piece
 */
public record Trigger(Kind kind, List<String> words) {

    /** Part of speech of the word that heads a trigger. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    public Trigger {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A trigger without words");
        }
    }
}
