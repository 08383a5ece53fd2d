// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.List;
import org.dateline.matching.Dispute;
import org.dateline.matching.Event;

/**
 * An event with all that the ledger knows of it.
 *
 * @param row the event in one row
 * @param reports its reports, in order of entry, with the reasons why each is in
 * @param disputes what they disagree on
 */
public record EventEntry(FoundEvent row, List<FoundReport> reports, List<Dispute> disputes) {
    public EventEntry {
        reports = List.copyOf(reports);
    }

    static EventEntry of(FoundEvent row, List<FoundReport> reports) {
        Event event =
                new Event(row.id(), reports.stream().map(FoundReport::report).toList());
        return new EventEntry(row, reports, Dispute.of(event));
    }
}
