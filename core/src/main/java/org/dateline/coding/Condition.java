// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.Set;

/**
 * What must, or must not, stand in a slot around a trigger: "sign" a treaty, not a player.
 *
 * @param wanted whether one of the words must stand there; otherwise none may
 * @param slot a word of {@link Slots#NAMES}, or a preposition
 * @param words lemmas, forms and tags of words; {@code any} for whatever fills the slot, {@code PERSON} for people's names
 */
public record Condition(boolean wanted, String slot, Set<String> words) {
    /** Stands for whatever fills a slot. */
    public static final String ANY = "any";

    /** Stands for the name of a person. */
    public static final String PERSON = "PERSON";

    private static final int SHOWN = 6;

    /** In words: "wants a clause", as a rule file has it. */
    String inWords() {
        String some = String.join(", ", words.stream().sorted().limit(SHOWN).toList());
        return (wanted ? "wants " : "forbids ") + slot + " " + some + (words.size() > SHOWN ? " …" : "");
    }

    public Condition {
        words = Set.copyOf(words);
    }
}
