// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Tells whether capitals stand for a name by its initials. */
final class Acronyms {
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "to", "de", "la", "del", "y");

    private Acronyms() {}

    /** Whether one is an acronym of one of the others, or the other way round. */
    static boolean stands(String name, Collection<String> others) {
        for (String other : others) {
            if (isFor(name, other) || isFor(other, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFor(String acronym, String name) {
        if (!Words.isAcronym(acronym) || acronym.contains(" ")) {
            return false;
        }
        String letters = String.join("", Words.of(acronym));
        List<String> words = Words.of(name);
        return letters.equals(initials(words, false)) || letters.equals(initials(words, true));
    }

    private static String initials(List<String> words, boolean all) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (all || !SMALL.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
