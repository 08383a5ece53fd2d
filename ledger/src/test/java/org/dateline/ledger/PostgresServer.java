// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL server of the tests' own; started by the first that asks, ended with the program. */
final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Optional<EmbeddedPostgres> SERVER = start();

    private PostgresServer() {}

    /** The name of a ledger in a new database. */
    static String newLedger() {
        Assumptions.assumeTrue(SERVER.isPresent(), "SKIPPED: no PostgreSQL server could be started here");
        EmbeddedPostgres server = SERVER.orElseThrow();
        String database = "ledger" + DATABASES.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "postgresql://postgres@localhost:" + server.getPort() + "/" + database;
    }

    /** The name of a ledger in a new database that holds what was kept of an older one. */
    static String keptLedger(String dump) throws SQLException {
        String name = newLedger();
        try (Connection connection = connection(name);
                Statement statement = connection.createStatement()) {
            statement.execute(dump);
        }
        return name;
    }

    /** A connection to the database of a ledger, beside the ledger's own. */
    static Connection connection(String ledger) throws SQLException {
        return DriverManager.getConnection("jdbc:" + ledger.replace("postgres@", ""), "postgres", "");
    }

    private static Optional<EmbeddedPostgres> start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return Optional.of(server);
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
