// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Adds up what each comparison finds; what cannot be compared adds nothing. */
final class WeightedComparer implements ReportComparer {
    private static final List<BiFunction<Report, Report, Stream<Reason>>> COMPARISONS = List.of(
            TypeComparison::compare,
            DayComparison::compare,
            PlaceComparison::compare,
            PartyComparison::compare,
            TollComparison::compare,
            MannerComparison::compare,
            WordingComparison::compare);

    @Override
    public Likeness compare(Report one, Report other) {
        // The order of arguments must not matter, not even to the last bit of a sum or to the words of a reason.
        boolean swapped = one.id().compareTo(other.id()) > 0;
        Report first = swapped ? other : one;
        Report second = swapped ? one : other;
        return Likeness.of(COMPARISONS.stream()
                .flatMap(comparison -> comparison.apply(first, second))
                .toList());
    }
}
