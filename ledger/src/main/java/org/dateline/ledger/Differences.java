// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.matching.Party;
import org.dateline.matching.Report;
import org.dateline.matching.Wording;
import org.dateline.ontology.Mode;
import org.dateline.place.Place;

/** What two readings of one report differ in, field by field, in words. */
final class Differences {
    private final List<String> says = new ArrayList<>();

    private Differences() {}

    static String between(Report before, Report now) {
        Differences found = new Differences();
        found.compare("type", before.type(), now.type());
        found.compare("modes", modes(before), modes(now));
        found.compare("actors", names(before.actors()), names(now.actors()));
        found.compare("recipients", names(before.recipients()), names(now.recipients()));
        found.compare("place", place(before), place(now));
        found.compare("days", Wording.of(before.days()), Wording.of(now.days()));
        found.compare("factuality", before.factuality().code(), now.factuality().code());
        found.compare("background", before.background(), now.background());
        found.compare("sources", names(before.sources()), names(now.sources()));
        found.compare("tolls", tolls(before), tolls(now));
        return found.says.isEmpty() ? "details" : String.join("; ", found.says);
    }

    private void compare(String field, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            says.add(field + " " + shown(before) + " → " + shown(now));
        }
    }

    private static String shown(Object value) {
        return value.toString().isEmpty() ? "(none)" : value.toString();
    }

    private static String modes(Report report) {
        return String.join(", ", report.modes().stream().map(Mode::code).toList());
    }

    private static String names(List<Party> parties) {
        return String.join(", ", parties.stream().map(Party::name).toList());
    }

    private static String place(Report report) {
        return report.place().map(Place::name).orElse("");
    }

    private static String tolls(Report report) {
        return String.join(
                ", ",
                report.tolls().stream()
                        .map(toll -> toll.fate().code() + " " + Wording.of(toll.amount()))
                        .toList());
    }
}
