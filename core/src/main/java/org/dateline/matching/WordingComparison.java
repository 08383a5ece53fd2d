// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of two reports: names they share beside participants and places, and copied sentences. */
final class WordingComparison {
    private static final double COPIED = 4;
    private static final double SHARED_NAME = 0.4;
    private static final int MOST_NAMES = 3;
    // Shorter sentences recur without being copied.
    private static final int SHORTEST_COPY = 40;

    private WordingComparison() {}

    static Stream<Reason> compare(Report one, Report other) {
        List<Reason> reasons = new ArrayList<>();
        List<String> shared = one.names().stream()
                .filter(other.names()::contains)
                .filter(name -> !isParticipant(name, one) && !isPlace(name, one))
                .limit(MOST_NAMES)
                .toList();
        if (!shared.isEmpty()) {
            reasons.add(new Reason("names", SHARED_NAME * shared.size(), "both " + String.join(", ", shared)));
        }
        String sentence = one.evidence().sentence();
        if (sentence.length() >= SHORTEST_COPY
                && sentence.equals(other.evidence().sentence())) {
            boolean sameWords = one.evidence().trigger().length()
                    == other.evidence().trigger().length();
            reasons.add(new Reason("wording", sameWords ? COPIED : COPIED / 2, "the same sentence"));
        }
        return reasons.stream();
    }

    private static boolean isParticipant(String name, Report report) {
        return Stream.concat(report.actors().stream(), report.recipients().stream())
                .anyMatch(party -> PlainName.of(party.name()).contains(name));
    }

    private static boolean isPlace(String name, Report report) {
        return report.place()
                .filter(place -> PlainName.of(place.name()).contains(name))
                .isPresent();
    }
}
