// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.List;

/**
 * Decides which reports are of one happening ("event coreference" across stories). It decides only; the ledger posts.
 * What it decides depends on the reports alone, not on the order in which they came.
 */
public interface EventMatcher {

    /** How alike two reports are, with the reasons; the order of the two does not matter. */
    Likeness compare(Report one, Report other);

    /** How alike two reports are, without the reasons. */
    double score(Report one, Report other);

    /** Whether two reports of this score may be of one happening. Only reports linked through such pairs can be. */
    boolean links(double score);

    /**
     * Gathers reports into events. Reports that no chain of links joins never share an event, so reports can be gathered
     * neighbourhood by neighbourhood, with the same outcome as all at once.
     *
     * @param reports those of a neighbourhood, or of several, in any order
     * @param verdicts analysts' words on them, oldest first
     * @return each report in exactly one event; events in reading order of their first reports
     */
    List<Gathering> gather(List<Report> reports, List<Verdict> verdicts);

    /** Events of which likeness on the whole reaches the floor. */
    static EventMatcher of(ReportComparer comparer, double floor) {
        return new FloorMatcher(comparer, floor);
    }

    /** The matcher in use. */
    static EventMatcher standard() {
        // 3.3: the same day (2), type (1) and country (0.2) do not suffice; a spot, a name or a toll in common does.
        // Best of 3 to 5 on look-alikes (LookAlikeTest, other seeds than those tested).
        return of(ReportComparer.weighted(), 3.3);
    }
}
