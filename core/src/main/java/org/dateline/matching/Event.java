// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.Comparator;
import java.util.List;

/**
 * The ledger's entry for one happening: all reports, from any story, held to be about it. A view, never a fact: reports
 * come and go, the event only gathers them.
 *
 * @param id of its first report; every id that an event ever had names a report, and so the event where that is now
 * @param reports in order of publication, then of id
 */
public record Event(String id, List<Report> reports) {
    static final Comparator<Report> READING_ORDER = Comparator.comparing(
                    (Report report) -> report.published().map(Object::toString).orElse(""))
            .thenComparing(Report::id);

    public Event {
        reports = reports.stream().sorted(READING_ORDER).toList();
    }
}
