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
        List<String> mine = ownNames(one, other);
        List<String> theirs = ownNames(other, one);
        List<String> shared =
                mine.stream().filter(theirs::contains).limit(MOST_NAMES).toList();
        if (!shared.isEmpty()) {
            String says = "both " + String.join(", ", shared);
            return Optional.of(new Reason("names", SHARED_NAME * shared.size(), says));
        }
        return mine.isEmpty() || theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason("names", OTHER_NAMES, mine.getFirst() + " and " + theirs.getFirst()));
    }

    private static List<String> ownNames(Report report, Report other) {
        return report.names().stream()
                .filter(name -> !isParticipant(name, report) && !isPlace(name, report))
                .filter(name -> !isParticipant(name, other) && !isPlace(name, other))
                .toList();
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
        Set<String> words = words(one);
        Set<String> others = words(other);
        int all = words.size() + others.size();
        words.retainAll(others);
        double common = (double) words.size() / (all - words.size());
        return common < EDITED_COPY
                ? Optional.empty()
                : Optional.of(new Reason("wording", COPIED * common, "nearly the same sentence"));
    }

    private static Set<String> words(String sentence) {
        return new HashSet<>(Arrays.asList(BLANKS.split(sentence)));
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
