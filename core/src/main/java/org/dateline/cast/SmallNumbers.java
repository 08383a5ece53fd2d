// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers as people are counted in passing: "two", "both", "14". */
final class SmallNumbers {
    private static final int LONGEST = 4; // digits
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("both", 2),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));

    private SmallNumbers() {}

    /** What a word counts; none where it is no number. */
    static OptionalInt of(String word) {
        Integer known = WORDS.get(word.toLowerCase(Locale.ROOT));
        if (known != null) {
            return OptionalInt.of(known);
        }
        boolean digits =
                !word.isEmpty() && word.length() <= LONGEST && word.chars().allMatch(Character::isDigit);
        return digits ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }
}
