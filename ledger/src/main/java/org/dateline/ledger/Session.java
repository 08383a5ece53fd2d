// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.dateline.matching.EventMatcher;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** An open store with its tables: threads wait for each other, and changes are made whole or not at all. */
final class Session implements AutoCloseable {
    private final Store store;
    private final Handle database;
    private final Tables tables;
    private long seen = -1;

    Session(Store store, EventMatcher matcher, InstantSource clock) {
        this.store = store;
        this.database = Jdbi.create(store.open())
                .setStatementBuilderFactory(opened -> new KeptStatements())
                .open();
        this.tables = Tables.of(database, matcher, clock);
    }

    Handle database() {
        return database;
    }

    Dialect dialect() {
        return store.dialect();
    }

    Tables tables() {
        return tables;
    }

    /** Its name for people. */
    String name() {
        return store.name();
    }

    /** Does what changes the ledger, in one transaction. */
    synchronized <T> T changed(Supplier<T> work) {
        return guarded(() -> {
            T done = database.inTransaction(inside -> {
                store.lock(database);
                forgetWhatOthersChanged();
                return work.get();
            });
            seen = IndexReading.change(database);
            return done;
        });
    }

    /** Does what changes the ledger and has no answer, in one transaction. */
    void change(Runnable work) {
        changed(() -> {
            work.run();
            return true;
        });
    }

    synchronized <T> T read(Supplier<T> work) {
        return guarded(() -> {
            forgetWhatOthersChanged();
            return work.get();
        });
    }

    /** What is remembered of the ledger may no longer be true when another program wrote to it. */
    private void forgetWhatOthersChanged() {
        long now = IndexReading.change(database);
        if (now != seen) {
            tables.forget();
            seen = now;
        }
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            tables.forget();
            throw store.explain(e);
        } catch (RuntimeException e) {
            tables.forget();
            throw e;
        }
    }

    /** Lets the file grow by so many pages and no more. */
    void limitTo(int pages) {
        read(() -> {
            int now = database.createQuery("PRAGMA page_count")
                    .mapTo(Integer.class)
                    .one();
            return database.createQuery("PRAGMA max_page_count = " + (now + pages))
                    .mapTo(Integer.class)
                    .one();
        });
    }

    @Override
    public synchronized void close() {
        try {
            // The handle did not open its connection, and would leave it open.
            Connection connection = database.getConnection();
            database.close();
            connection.close();
        } catch (SQLException e) {
            throw store.explain(e);
        }
    }
}
