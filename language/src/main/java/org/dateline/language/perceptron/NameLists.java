// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How words were used in names of the training data: for every word, which kinds of name it began or continued there.
 *
 * @param uses lower-case word to a set of bits, bit {@code 2 * kind} for beginning a name, the next for continuing one
 */
public record NameLists(Map<String, Integer> uses) {

    public NameLists {
        uses = Map.copyOf(uses);
    }

    /** No lists at all. */
    public static NameLists none() {
        return new NameLists(Map.of());
    }

    /** One set of bits per word, from position 1; with a 0 before and after. */
    public int[] of(List<String> forms) {
        int[] found = new int[forms.size() + 2];
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            boolean capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
            found[i + 1] = capital ? uses.getOrDefault(form.toLowerCase(Locale.ROOT), 0) : 0;
        }
        return found;
    }
}
