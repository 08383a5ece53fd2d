// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.Comparator;
import java.util.List;

/**
 * The ledger's entry for one happening: all reports, from any story, held to be about it. A view, never a fact: reports
 * come and go, the event only gathers them.
 *
 * @param id hash of the report that opened it
 * @param reports in order of publication, then of id
 */
public record Event(String id, List<Report> reports) {
    private static final Comparator<Report> READING_ORDER = Comparator.comparing(
                    (Report report) -> report.published().map(Object::toString).orElse(""))
            .thenComparing(Report::id);

    public Event {
        reports = reports.stream().sorted(READING_ORDER).toList();
    }

    /** The id of the event that a report opens. */
    public static String idFor(Report report) {
        return ContentHash.of("event", report.id());
    }

    /** Whether a story reports this event already. */
    public boolean isReportedBy(String storyId) {
        return reports.stream().anyMatch(report -> report.storyId().equals(storyId));
    }
}
