// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;

/** A ledger in a PostgreSQL database of its own, for a team. */
final class PostgresStore implements Store {
    private static final String SCHEME = "postgresql:";

    /** "DLNE", by which writers of ledgers wait for one another. */
    private static final int LOCK = 0x444C4E45;

    private final String name;

    PostgresStore(String name) {
        this.name = name;
    }

    static boolean isName(String name) {
        return name.startsWith(SCHEME);
    }

    /** Without the password. */
    @Override
    public String name() {
        return name.replaceFirst("(//[^:/@]*):[^@/]*@", "$1@");
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public Connection open() {
        try {
            PGSimpleDataSource source = source();
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:org/dateline/ledger/migration/postgresql")
                    .load()
                    .migrate();
            return source.getConnection();
        } catch (SQLException | FlywayException e) {
            throw explain(e);
        } catch (IllegalArgumentException e) {
            throw new BadLedger(name(), "is no address of a database; write postgresql://user:password@host/database");
        }
    }

    @Override
    public void lock(Handle database) {
        database.createQuery("SELECT 1 FROM pg_advisory_xact_lock(?)")
                .bind(0, LOCK)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public BadLedger explain(Throwable error) {
        return BadLedger.of(name(), error);
    }

    private PGSimpleDataSource source() {
        URI address = URI.create(name);
        PGSimpleDataSource source = new PGSimpleDataSource();
        String query = Optional.ofNullable(address.getRawQuery())
                .map(words -> "?" + words)
                .orElse("");
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String host = Optional.ofNullable(address.getHost()).orElseThrow(IllegalArgumentException::new);
        source.setURL("jdbc:postgresql://" + host + port + address.getRawPath() + query);
        Optional.ofNullable(address.getUserInfo()).ifPresent(user -> {
            int colon = user.indexOf(':');
            source.setUser(colon < 0 ? user : user.substring(0, colon));
            if (colon >= 0) {
                source.setPassword(user.substring(colon + 1));
            }
        });
        return source;
    }
}
