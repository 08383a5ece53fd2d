// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.Optional;
import org.dateline.ontology.Precision;
import org.dateline.place.Coordinates;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;

/** Whether two versions of a field can both be true. */
final class Compatible {
    // "About 300" and "320" do not contradict each other.
    private static final double ROUNDING = 0.1;
    private static final double SAME_SPOT_KM = 25;
    private static final double SAME_AREA_KM = 200;

    private Compatible() {}

    static boolean apart(Amount one, Amount other) {
        return above(one, other) || above(other, one);
    }

    private static boolean above(Amount upper, Amount lower) {
        if (upper.low().isEmpty() || lower.high().isEmpty()) {
            return false;
        }
        boolean rounded = upper.approximate() || lower.approximate();
        double limit = lower.high().getAsInt() * (rounded ? 1 + ROUNDING : 1);
        return upper.low().getAsInt() > limit;
    }

    static boolean apart(Place one, Place other) {
        if (one.country().isPresent()
                && other.country().isPresent()
                && !one.country().equals(other.country())) {
            return true;
        }
        Optional<Coordinates> here = one.coordinates();
        Optional<Coordinates> there = other.coordinates();
        if (here.isEmpty() || there.isEmpty() || !isNarrow(one) || !isNarrow(other)) {
            return false;
        }
        boolean exact = one.precision() == Precision.EXACT && other.precision() == Precision.EXACT;
        return here.get().kilometresTo(there.get()) > (exact ? SAME_SPOT_KM : SAME_AREA_KM);
    }

    private static boolean isNarrow(Place place) {
        return place.precision() == Precision.EXACT || place.precision() == Precision.AREA;
    }
}
