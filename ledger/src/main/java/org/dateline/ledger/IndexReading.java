// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads all events and actors in three passes, without a query for each event. */
final class IndexReading {
    private static final String EVENTS = """
            SELECT key, first_day, last_day, type, modes, country, latitude, longitude, factuality, background,
                   reports, origins, disputes, confidence
            FROM event ORDER BY first_day, key""";
    private static final String ROLES = """
            SELECT DISTINCT m.event, CASE p.role WHEN 'source' THEN 1 ELSE 0 END AS credited, y.actor
            FROM membership m JOIN participation p ON p.report = m.report JOIN party y ON y.key = p.party
            WHERE p.role IN ('actor', 'recipient', 'source')""";
    private static final String OUTLETS = """
            SELECT m.event, s.outlet, max(s.published) AS published
            FROM membership m JOIN report r ON r.key = m.report JOIN story s ON s.key = r.story
            GROUP BY m.event, s.outlet""";
    private static final String ACTORS = """
            SELECT a.key, a.id, a.name, y.kind, y.country, y.sector
            FROM actor a JOIN party y ON y.key = (SELECT min(key) FROM party WHERE actor = a.key)
            ORDER BY a.key""";

    private final Handle database;
    private final Map<Long, List<Long>> parties = new HashMap<>();
    private final Map<Long, List<Long>> sources = new HashMap<>();
    private final Map<Long, List<String>> outlets = new HashMap<>();
    private final Map<Long, LocalDate> told = new HashMap<>();

    IndexReading(Handle database) {
        this.database = database;
    }

    /** The number of the journal's last line: it grows with every change. */
    static long change(Handle database) {
        return database.createQuery("SELECT coalesce(max(number), 0) FROM journal")
                .mapTo(Long.class)
                .one();
    }

    EventIndex read() {
        long change = change(database);
        each(
                ROLES,
                row -> (row.getInt("credited") == 1 ? sources : parties)
                        .computeIfAbsent(row.getLong("event"), first -> new ArrayList<>(2))
                        .add(row.getLong("actor")));
        each(OUTLETS, this::publishing);
        List<IndexedEvent> events = new ArrayList<>();
        each(EVENTS, row -> events.add(event(row)));
        List<IndexedActor> actors = new ArrayList<>();
        each(ACTORS, row -> actors.add(actor(row)));
        return new EventIndex(change, events, actors);
    }

    private void publishing(ResultSet row) throws SQLException {
        long event = row.getLong("event");
        Cells.text(row, "outlet")
                .ifPresent(outlet -> outlets.computeIfAbsent(event, first -> new ArrayList<>(2))
                        .add(outlet));
        Cells.day(row, "published")
                .ifPresent(day -> told.merge(event, day, (one, other) -> one.isAfter(other) ? one : other));
    }

    private IndexedEvent event(ResultSet row) throws SQLException {
        long key = row.getLong("key");
        return new IndexedEvent(
                key,
                day(row, "first_day"),
                day(row, "last_day"),
                Optional.ofNullable(told.get(key)),
                row.getString("type"),
                Cells.lines(row.getString("modes")),
                Cells.text(row, "country"),
                Cells.coordinates(row),
                row.getString("factuality"),
                row.getBoolean("background"),
                row.getInt("reports"),
                row.getInt("origins"),
                row.getInt("disputes"),
                Cells.decimal(row, "confidence"),
                parties.getOrDefault(key, List.of()),
                sources.getOrDefault(key, List.of()),
                outlets.getOrDefault(key, List.of()));
    }

    // The columns that events are sorted by hold '' where there is no day.
    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Cells.text(row, column).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    private static IndexedActor actor(ResultSet row) throws SQLException {
        return new IndexedActor(
                row.getLong("key"),
                row.getString("id"),
                row.getString("name"),
                row.getString("kind"),
                Cells.text(row, "country"),
                row.getString("sector"));
    }

    private void each(String query, RowReader reader) {
        database.createQuery(query)
                .map((row, context) -> {
                    reader.read(row);
                    return Boolean.TRUE;
                })
                .forEach(done -> {});
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
