// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.List;
import org.dateline.matching.Dispute;
import org.dateline.matching.Event;
import org.dateline.matching.TollPoint;

/**
 * An event with all that the ledger knows of it.
 *
 * @param row the event in one row
 * @param reports its reports, in order of entry, with the reasons why each is in
 * @param fields what they say of each field, version by version
 * @param tolls every figure of a toll, in order of publication
 */
public record EventEntry(FoundEvent row, List<FoundReport> reports, List<Dispute> fields, List<TollPoint> tolls) {
    public EventEntry {
        reports = List.copyOf(reports);
        fields = List.copyOf(fields);
        tolls = List.copyOf(tolls);
    }

    /** The fields in which reports contradict one another. */
    public List<Dispute> disputes() {
        return fields.stream().filter(Dispute::contradictory).toList();
    }

    static EventEntry of(FoundEvent row, List<FoundReport> reports) {
        Event event =
                new Event(row.id(), reports.stream().map(FoundReport::report).toList());
        return new EventEntry(row, reports, Dispute.versions(event), TollPoint.of(event));
    }
}
