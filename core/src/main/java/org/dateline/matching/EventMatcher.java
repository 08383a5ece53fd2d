// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.List;

/** Decides which event a report belongs to ("event coreference" across stories). It decides only; the ledger posts. */
public interface EventMatcher {

    /**
     * What a new report changes: it opens an event or joins one, and may show that two events are one.
     *
     * @param report not yet in any event
     * @param candidates events with a report that shares a block with it; their order does not matter
     */
    List<LedgerChange> match(Report report, List<Event> candidates);

    /** Joins the event it is most like, when that reaches the floor. */
    static EventMatcher of(ReportComparer comparer, double floor) {
        return new FloorMatcher(comparer, floor);
    }

    /** The matcher in use. */
    static EventMatcher standard() {
        // 5: the same day (2), spot (3) and type (1) suffice; the same day, country and type need a common participant
        // on both sides. Set on hand-made pairs; not yet measured on annotated ones.
        return of(ReportComparer.weighted(), 5);
    }
}
