// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import java.util.Optional;
import org.dateline.place.Coordinates;
import org.dateline.wire.WrittenPlace;

/** Compares places by where they lie. */
final class Places {
    private Places() {}

    static Optional<Coordinates> point(WrittenPlace place) {
        return (place.latitude().isPresent() && place.longitude().isPresent())
                ? Optional.of(new Coordinates(
                        place.latitude().getAsDouble(), place.longitude().getAsDouble()))
                : Optional.empty();
    }

    /** Whether both lie somewhere, and no further apart than this. */
    static boolean within(double kilometres, Optional<WrittenPlace> one, Optional<WrittenPlace> other) {
        Optional<Coordinates> from = one.flatMap(Places::point);
        Optional<Coordinates> to = other.flatMap(Places::point);
        return from.isPresent() && to.isPresent() && from.get().kilometresTo(to.get()) <= kilometres;
    }
}
