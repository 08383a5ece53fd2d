// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.List;
import java.util.Locale;
import org.dateline.matching.Reason;

/** Reasons in words: "place +3.0 both Arka". */
final class Saying {
    private Saying() {}

    /** A line each. */
    static String lines(List<Reason> reasons) {
        return Cells.lines(reasons.stream().map(Saying::words).toList());
    }

    /** All in one line, after what they add up to. */
    static String line(double score, List<Reason> reasons) {
        return String.format(Locale.ROOT, "%.1f: ", score)
                + String.join("; ", reasons.stream().map(Saying::words).toList());
    }

    private static String words(Reason reason) {
        return String.format(Locale.ROOT, "%s %+.1f %s", reason.feature(), reason.weight(), reason.says());
    }
}
