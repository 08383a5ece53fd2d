// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.Locale;
import java.util.Optional;
import org.dateline.ontology.Precision;
import org.dateline.place.Coordinates;
import org.dateline.place.Place;

/** The places of two reports: their distance, against how closely each is placed. */
final class PlaceComparison {
    private static final double SAME_SPOT = 3;
    private static final double SAME_AREA = 1.5;
    private static final double SAME_COUNTRY = 0.2;
    private static final double OTHER_SPOT = -3;
    private static final double FAR = -5;
    private static final double OTHER_COUNTRY = -6;
    private static final double SPOT_KM = 10;
    private static final double TOWN_AND_SUBURB_KM = 25;
    private static final double AREA_KM = 120;
    private static final double FAR_KM = 300;

    private PlaceComparison() {}

    static void compare(Report one, Report other, Reasons reasons) {
        if (one.place().isPresent() && other.place().isPresent()) {
            compare(one.place().get(), other.place().get(), reasons);
        }
    }

    private static void compare(Place mine, Place theirs, Reasons reasons) {
        if (isNarrow(mine) && isNarrow(theirs)) {
            narrow(mine, theirs, reasons);
            return;
        }
        if (mine.country().isEmpty() || theirs.country().isEmpty()) {
            return;
        }
        boolean same = mine.country().equals(theirs.country());
        reasons.add("place", same ? SAME_COUNTRY : OTHER_COUNTRY, () -> names(mine, theirs));
    }

    private static void narrow(Place mine, Place theirs, Reasons reasons) {
        boolean exact = mine.precision() == Precision.EXACT && theirs.precision() == Precision.EXACT;
        if (isSame(mine, theirs)) {
            reasons.add("place", exact ? SAME_SPOT : SAME_AREA, () -> "both " + mine.name());
            return;
        }
        Optional<Coordinates> at = mine.coordinates();
        Optional<Coordinates> there = theirs.coordinates();
        if (at.isEmpty() || there.isEmpty()) {
            boolean abroad = mine.country().isPresent()
                    && theirs.country().isPresent()
                    && !mine.country().equals(theirs.country());
            reasons.add("place", abroad ? OTHER_COUNTRY : OTHER_SPOT / 2, () -> names(mine, theirs));
            return;
        }
        double kilometres = at.get().kilometresTo(there.get());
        reasons.add(
                "place",
                exact ? exact(kilometres) : area(kilometres),
                () -> String.format(Locale.ROOT, "%s, %.0f km apart", names(mine, theirs), kilometres));
    }

    private static String names(Place mine, Place theirs) {
        return mine.name() + " and " + theirs.name();
    }

    private static double exact(double kilometres) {
        if (kilometres <= SPOT_KM) {
            return SAME_SPOT;
        }
        if (kilometres <= TOWN_AND_SUBURB_KM) {
            return 0;
        }
        return kilometres <= FAR_KM ? OTHER_SPOT : FAR;
    }

    private static double area(double kilometres) {
        if (kilometres <= AREA_KM) {
            return SAME_AREA;
        }
        return kilometres <= FAR_KM ? -1 : FAR;
    }

    private static boolean isNarrow(Place place) {
        return place.precision() == Precision.EXACT || place.precision() == Precision.AREA;
    }

    private static boolean isSame(Place mine, Place theirs) {
        if (mine.id().isPresent() && theirs.id().isPresent()) {
            return mine.id().equals(theirs.id());
        }
        return mine.country().equals(theirs.country())
                && PlainName.of(mine.name()).equals(PlainName.of(theirs.name()));
    }
}
