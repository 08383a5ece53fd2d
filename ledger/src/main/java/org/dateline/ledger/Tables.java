// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.InstantSource;
import org.jdbi.v3.core.Handle;

/** All tables of one open ledger. */
record Tables(
        Journal journal,
        PartyTable parties,
        StoryTable stories,
        VersionTable versions,
        ReportTable reports,
        EventTable events,
        FactTables facts) {

    static Tables of(Handle database, InstantSource clock) {
        Journal journal = new Journal(database, clock);
        PartyTable parties = new PartyTable(database);
        ReportTable reports = new ReportTable(database, parties);
        return new Tables(
                journal,
                parties,
                new StoryTable(database, journal),
                new VersionTable(database),
                reports,
                new EventTable(database, reports, journal),
                new FactTables(database, parties));
    }

    /** Lets go of all that is remembered of the file: after a transaction that failed it may not be true. */
    void forget() {
        parties.forget();
        reports.forget();
    }
}
