// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of two reports: names they share beside participants and places, and copied sentences. */
final class WordingComparison {
    private static final double COPIED = 4;
    private static final double SHARED_NAME = 1;
    // Both name things around the happening, and none in common.
    private static final double OTHER_NAMES = -0.4;
    private static final int MOST_NAMES = 3;
    // Shorter sentences recur without being copied.
    private static final int SHORTEST_COPY = 40;

    private static final double LONGEST_EDIT = 1.5;
    private static final double EDITED_COPY = 0.6;
    private static final Pattern BLANKS = Pattern.compile(" ");

    private WordingComparison() {}

    static Stream<Reason> compare(Report one, Report other) {
        List<Reason> reasons = new ArrayList<>();
        names(one, other).ifPresent(reasons::add);
        wording(one.evidence().sentence(), other.evidence().sentence()).ifPresent(reasons::add);
        return reasons.stream();
    }

    /** Names beside those of participants and places: of streets, victims, witnesses. */
    private static Optional<Reason> names(Report one, Report other) {
        List<String> shared = one.names().stream()
                .filter(other.names()::contains)
                .filter(name -> !isOfParticipants(name, one) && !isOfParticipants(name, other))
                .limit(MOST_NAMES)
                .toList();
        if (!shared.isEmpty()) {
            String says = "both " + String.join(", ", shared);
            return Optional.of(new Reason("names", SHARED_NAME * shared.size(), says));
        }
        return one.names().isEmpty()
                        || other.names().isEmpty()
                        || one.names().stream().anyMatch(other.names()::contains)
                ? Optional.empty()
                : Optional.of(new Reason(
                        "names",
                        OTHER_NAMES,
                        one.names().getFirst() + " and " + other.names().getFirst()));
    }

    /** A sentence that was copied, perhaps with a figure or a name changed. */
    private static Optional<Reason> wording(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST_COPY || Math.max(one.length(), other.length()) > shorter * LONGEST_EDIT) {
            return Optional.empty();
        }
        if (one.equals(other)) {
            return Optional.of(new Reason("wording", COPIED, "the same sentence"));
        }
        if (!mayShareMost(one, other)) {
            return Optional.empty();
        }
        Set<String> words = words(one);
        Set<String> others = words(other);
        int all = words.size() + others.size();
        words.retainAll(others);
        double common = (double) words.size() / (all - words.size());
        return common < EDITED_COPY
                ? Optional.empty()
                : Optional.of(new Reason("wording", COPIED * common, "nearly the same sentence"));
    }

    /** Tells most pairs of other sentences apart without taking them into words: of words in common the marks are too. */
    private static boolean mayShareMost(String one, String other) {
        long marks = marks(one);
        long others = marks(other);
        return 2 * Long.bitCount(marks & others) >= Math.min(Long.bitCount(marks), Long.bitCount(others));
    }

    /** One of 64 marks for each word. */
    private static long marks(String sentence) {
        long marks = 0;
        int hash = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char letter = sentence.charAt(i);
            if (letter == ' ') {
                marks |= 1L << (hash >>> 26);
                hash = 0;
            } else {
                hash = (hash + letter) * 0x9E3779B1;
            }
        }
        return marks | 1L << (hash >>> 26);
    }

    private static Set<String> words(String sentence) {
        return new HashSet<>(Arrays.asList(BLANKS.split(sentence)));
    }

    private static boolean isOfParticipants(String name, Report report) {
        return !ReportMaker.beside(
                        List.of(name),
                        report.actors(),
                        report.recipients(),
                        report.place().stream().toList())
                .contains(name);
    }
}
