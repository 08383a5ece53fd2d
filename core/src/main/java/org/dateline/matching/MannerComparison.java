// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.ontology.Mode;

/** How it was done, in two reports: modes, instruments, and whether one happening or several. */
final class MannerComparison {
    private static final double SAME_MODE = 0.7;
    private static final double OTHER_MODE = -1;
    private static final double SAME_INSTRUMENT = 0.7;
    private static final double ONE_AND_MANY = -0.7;

    private MannerComparison() {}

    static Stream<Reason> compare(Report one, Report other) {
        List<Reason> reasons = new ArrayList<>();
        if (!one.modes().isEmpty() && !other.modes().isEmpty()) {
            boolean apart = Collections.disjoint(one.modes(), other.modes());
            String says = codes(one) + " and " + codes(other);
            reasons.add(new Reason("manner", apart ? OTHER_MODE : SAME_MODE, says));
        }
        one.instruments().stream()
                .filter(other.instruments()::contains)
                .findFirst()
                .ifPresent(means -> reasons.add(new Reason("manner", SAME_INSTRUMENT, "both " + means)));
        if (one.count().isPresent() != other.count().isPresent()) {
            reasons.add(new Reason("manner", ONE_AND_MANY, "one happening and several"));
        }
        return reasons.stream();
    }

    private static String codes(Report report) {
        return String.join(", ", report.modes().stream().map(Mode::code).toList());
    }
}
