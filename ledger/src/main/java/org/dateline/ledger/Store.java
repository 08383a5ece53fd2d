// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import org.jdbi.v3.core.Handle;

/** Where a ledger is kept: opens it with its tables up to date, and knows what is peculiar to it. */
interface Store {

    /** Its name for people. */
    String name();

    Dialect dialect();

    /**
     * A connection to the ledger, whose tables are of the newest version.
     *
     * @throws BadLedger when it is none or cannot be used
     */
    Connection open();

    /** Begins the work of a transaction that writes: no other writer may come between. */
    void lock(Handle database);

    /** What an error of the database means to the owner of the ledger. */
    BadLedger explain(Throwable error);

    /** A ledger of a name: {@code postgresql://…}, else a file. */
    static Store of(String name) {
        return PostgresStore.isName(name) ? new PostgresStore(name) : new LedgerFile(Path.of(name));
    }
}
