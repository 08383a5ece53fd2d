// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.Collections;
import org.dateline.ontology.Mode;

/** How it was done, in two reports: modes, instruments, and whether one happening or several. */
final class MannerComparison {
    private static final double SAME_MODE = 0.7;
    private static final double OTHER_MODE = -1;
    private static final double SAME_INSTRUMENT = 0.7;
    private static final double ONE_AND_MANY = -0.7;

    private MannerComparison() {}

    static void compare(Report one, Report other, Reasons reasons) {
        if (!one.modes().isEmpty() && !other.modes().isEmpty()) {
            boolean apart = Collections.disjoint(one.modes(), other.modes());
            reasons.add("manner", apart ? OTHER_MODE : SAME_MODE, () -> codes(one) + " and " + codes(other));
        }
        for (String means : one.instruments()) {
            if (other.instruments().contains(means)) {
                reasons.add("manner", SAME_INSTRUMENT, () -> "both " + means);
                break;
            }
        }
        if (one.count().isPresent() != other.count().isPresent()) {
            reasons.add("manner", ONE_AND_MANY, () -> "one happening and several");
        }
    }

    private static String codes(Report report) {
        return String.join(", ", report.modes().stream().map(Mode::code).toList());
    }
}
