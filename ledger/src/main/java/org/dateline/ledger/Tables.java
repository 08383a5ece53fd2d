// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.InstantSource;
import org.dateline.matching.EventMatcher;
import org.jdbi.v3.core.Handle;

/** All tables of one open ledger. */
record Tables(
        Journal journal,
        PartyTable parties,
        StoryTable stories,
        VersionTable versions,
        ReportTable reports,
        Neighbourhoods neighbourhoods,
        EventTable events,
        FactTables facts,
        DecisionTable decisions,
        QueryTable queries) {

    static Tables of(Handle database, EventMatcher matcher, InstantSource clock) {
        Journal journal = new Journal(database, clock);
        PartyTable parties = new PartyTable(database);
        ReportTable reports = new ReportTable(database, parties);
        return new Tables(
                journal,
                parties,
                new StoryTable(database, journal),
                new VersionTable(database),
                reports,
                new Neighbourhoods(database, reports, matcher),
                new EventTable(database, reports),
                new FactTables(database, parties),
                new DecisionTable(database, clock),
                new QueryTable(database));
    }

    /** Takes a report out of its event; an event without reports is closed. */
    void withdraw(long report, String cause) {
        reports.withdraw(report, cause);
        events.standing(report).ifPresent(standing -> {
            String id = events.id(standing.event());
            events.remove(report);
            journal.report("report-withdrawn", reports.of(report).id(), id, cause);
            if (events.keysOfMembers(standing.event()).isEmpty()) {
                events.delete(standing.event());
                journal.event("event-closed", id, "no report is left");
            }
        });
    }

    /** Lets go of all that is remembered of the file: after a transaction that failed it may not be true. */
    void forget() {
        parties.forget();
        stories.forget();
        reports.forget();
        neighbourhoods.forget();
        decisions.forget();
    }
}
