// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;

/** Finds the word that was probably meant, for messages about mistyped ones. */
final class NearestWord {
    private NearestWord() {}

    /** The known word with the fewest letters to change. */
    static String to(String word, Collection<String> known) {
        return new TreeSet<>(known)
                .stream()
                        .min(Comparator.comparingInt(other -> changes(word, other)))
                        .orElse("");
    }

    private static int changes(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
