// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.ontology.Fate;
import org.dateline.quantity.Amount;

/**
 * One figure of a running toll: who gave it, and when.
 *
 * @param fate what befell people
 * @param amount how many
 * @param voice who says so, published when
 */
public record TollPoint(Fate fate, Amount amount, Voice voice) {
    private static final Comparator<TollPoint> BY_DAY = Comparator.comparing(
            point -> point.voice().published().map(Object::toString).orElse(""));

    /** All figures of an event in order of publication; those of one source, read alone, are its time line. */
    public static List<TollPoint> of(Event event) {
        List<TollPoint> points = new ArrayList<>();
        for (Report report : event.reports()) {
            for (ReportedToll toll : report.tolls()) {
                List<Party> sources = toll.source().map(List::of).orElse(report.sources());
                points.add(new TollPoint(toll.fate(), toll.amount(), Voice.of(report, sources)));
            }
        }
        return points.stream().sorted(BY_DAY).toList();
    }
}
