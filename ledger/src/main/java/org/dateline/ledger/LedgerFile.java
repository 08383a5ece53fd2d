// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens the file of a ledger: checks that it is one, brings its tables up to date, sets how it is written. */
final class LedgerFile implements Store {
    /** "DLNE" in the header of the file, by which programs know it. */
    private static final int APPLICATION = 0x444C4E45;

    /** How many migrations there are; the file keeps the number it has. */
    private static final int VERSION = 4;

    private static final int BUSY_MILLISECONDS = 10_000;
    private static final int CACHE_KIBIBYTES = 64 * 1024;

    /** The log is taken into the file when it is that long, seldom: the same pages change again and again. */
    private static final int LOG_PAGES = 16 * 1024;

    private final Path file;

    LedgerFile(Path file) {
        this.file = file;
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public Connection open() {
        try {
            return checked();
        } catch (SQLException | FlywayException e) {
            throw explain(e);
        }
    }

    /** Every transaction that begins takes the file's lock. */
    @Override
    public void lock(Handle database) {}

    @Override
    public BadLedger explain(Throwable error) {
        return BadLedger.of(name(), error);
    }

    private Connection checked() throws SQLException {
        if (Files.isDirectory(file)) {
            throw new BadLedger(name(), "is a folder; name a file");
        }
        SQLiteDataSource source = source(file);
        Connection connection = source.getConnection();
        try {
            int application = pragma(connection, "application_id");
            int version = pragma(connection, "user_version");
            boolean fresh = application == 0 && version == 0 && isEmpty(connection);
            if (!fresh && application != APPLICATION) {
                throw new BadLedger(name(), "is an SQLite file, but not a ledger");
            }
            if (version > VERSION) {
                throw new BadLedger(
                        name(),
                        "was written by a newer Dateline (its tables are version " + version + ", this one knows "
                                + VERSION + "); use that one");
            }
            if (version < VERSION) {
                migrate(source);
                execute(connection, "PRAGMA application_id = " + APPLICATION, "PRAGMA user_version = " + VERSION);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // Survives a killed program; a power cut may cost the last stories, which a second run adds again.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(LOG_PAGES));
        // Every insert would be followed by a query for its key, which RETURNING tells where it is wanted.
        config.setGetGeneratedKeys(false);
        // A transaction that begins by reading must not lose its place to another writer.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static void migrate(SQLiteDataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/dateline/ledger/migration/sqlite")
                .load()
                .migrate();
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM sqlite_master")) {
            return count.next() && count.getInt(1) == 0;
        }
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery("PRAGMA " + name)) {
            return value.next() ? value.getInt(1) : 0;
        }
    }

    private static void execute(Connection connection, String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
