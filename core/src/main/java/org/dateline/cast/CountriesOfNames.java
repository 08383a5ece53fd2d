// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * The countries in which a place of some name may lie, the best known first.
 *
 * @param places the countries of places
 */
record CountriesOfNames(PlaceCountry places) {
    /** Those of a name as a dateline has it, often in capitals. */
    List<String> of(String place) {
        List<String> found = places.of(titled(place));
        return found.isEmpty() ? places.of(place) : found;
    }

    /** Those of a name in which the names behind it lie too: "Arka, Westshire, England". */
    List<String> of(Marks marks, List<Token> name) {
        int first = name.getFirst().index();
        int last = name.getLast().index();
        List<String> found = places.of(marks.words(first, last));
        int next = last + 2;
        if (found.size() < 2 || next >= marks.size() || !isComma(marks, last + 1)) {
            return found;
        }
        int end = next;
        while (end + 1 < marks.size() && marks.sentence().token(end + 1).upos() == Upos.PROPN) {
            end++;
        }
        List<Token> behind = marks.sentence().tokens().subList(next, end + 1);
        List<String> wider = marks.nationAt(next)
                .map(nation -> List.of(nation.code()))
                .orElseGet(() -> behind.getFirst().upos() == Upos.PROPN ? of(marks, behind) : List.of());
        List<String> both = found.stream().filter(wider::contains).toList();
        return both.isEmpty() ? found : both;
    }

    private static boolean isComma(Marks marks, int token) {
        return marks.sentence().token(token).form().equals(",");
    }

    private static String titled(String capitals) {
        return Stream.of(capitals.split(" "))
                .map(word -> word.isEmpty()
                        ? word
                        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
