// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.List;

/** Adds up what each comparison finds; what cannot be compared adds nothing. */
final class WeightedComparer implements ReportComparer {
    // Weights are tenths; what is left beyond is of binary fractions, and must not decide at the floor.
    private static final double PARTS = 1e9;

    private static final List<Comparison> COMPARISONS = List.of(
            TypeComparison::compare,
            DayComparison::compare,
            PlaceComparison::compare,
            PartyComparison::compare,
            TollComparison::compare,
            MannerComparison::compare,
            WordingComparison::compare);

    /** Compares two reports in one respect. */
    private interface Comparison {
        void compare(Report one, Report other, Reasons reasons);
    }

    @Override
    public Likeness compare(Report one, Report other) {
        List<Reason> reasons = new ArrayList<>();
        inOrder(one, other, (feature, weight, says) -> reasons.add(new Reason(feature, weight, says.get())));
        return new Likeness(score(one, other), reasons);
    }

    @Override
    public double score(Report one, Report other) {
        double[] sum = {0};
        inOrder(one, other, (feature, weight, says) -> sum[0] += weight);
        return Math.rint(sum[0] * PARTS) / PARTS;
    }

    // The order of arguments must not matter, not even to the last bit of a sum or to the words of a reason.
    private static void inOrder(Report one, Report other, Reasons reasons) {
        boolean swapped = one.id().compareTo(other.id()) > 0;
        for (Comparison comparison : COMPARISONS) {
            comparison.compare(swapped ? other : one, swapped ? one : other, reasons);
        }
    }
}
