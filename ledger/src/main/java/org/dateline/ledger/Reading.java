// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.matching.Event;
import org.dateline.matching.ReportedTally;
import org.dateline.matching.TallyCheck;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.place.Place;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Answers questions about events and their reports; changes nothing. */
final class Reading {
    private final Handle database;
    private final Tables tables;
    private final Dialect dialect;

    Reading(Handle database, Tables tables, Dialect dialect) {
        this.database = database;
        this.tables = tables;
        this.dialect = dialect;
    }

    List<FoundEvent> find(Search search) {
        SearchQuery asked = new SearchQuery(dialect, search);
        Query query = database.createQuery(asked.sql());
        for (int i = 0; i < asked.values().size(); i++) {
            query.bind(i, asked.values().get(i));
        }
        return query.map((row, context) -> event(row)).list();
    }

    List<FoundEvent> rows(List<Long> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Query query = database.createQuery(SearchQuery.ofKeys(keys.size()));
        for (int i = 0; i < keys.size(); i++) {
            query.bind(i, keys.get(i));
        }
        return query.map((row, context) -> event(row)).list();
    }

    Optional<FoundEvent> row(String id) {
        return tables.events()
                .key(id)
                .flatMap(key -> database.createQuery(SearchQuery.ROWS + " WHERE e.key = ?")
                        .bind(0, key)
                        .map((row, context) -> event(row))
                        .findOne());
    }

    List<Long> keys(List<Filter> filters) {
        FilterQuery asked = new FilterQuery(dialect, filters);
        String where = asked.condition().isEmpty() ? "" : " WHERE " + asked.condition();
        Query query = database.createQuery("SELECT e.key FROM event e" + where + " ORDER BY e.key");
        for (int i = 0; i < asked.values().size(); i++) {
            query.bind(i, asked.values().get(i));
        }
        return query.mapTo(Long.class).list();
    }

    /** The reports of an event, found from the event: the other way round all reports would be looked at. */
    List<FoundReport> reportsOfEvent(String id) {
        String members = "SELECT o.report FROM membership o JOIN event f ON f.key = o.event WHERE f.id = ?";
        return reports("r.key IN (" + members + ")", id);
    }

    /** Reports by a condition on report {@code r} with one value, in the order of their entry. */
    List<FoundReport> reports(String condition, Object value) {
        return database.createQuery("SELECT r.key, r.file_line, r.reviewed, s.file, s.origin, e.id AS event_id,"
                        + " m.score, m.reasons, m.by FROM report r JOIN story s ON s.key = r.story"
                        + " LEFT JOIN membership m ON m.report = r.key LEFT JOIN event e ON e.key = m.event"
                        + " WHERE " + condition + " ORDER BY r.key")
                .bind(0, value)
                .map((row, context) -> new FoundReport(
                        tables.reports().of(row.getLong("key")),
                        Cells.text(row, "event_id"),
                        Cells.decimal(row, "score"),
                        Cells.text(row, "reasons").map(Cells::lines).orElse(List.of()),
                        Cells.text(row, "by").orElse(""),
                        row.getString("origin"),
                        row.getString("file"),
                        row.getInt("file_line"),
                        row.getInt("reviewed") != 0))
                .list();
    }

    Counts counts() {
        return database.createQuery("SELECT (SELECT count(*) FROM story) AS stories,"
                        + " (SELECT count(*) FROM story WHERE superseded_by IS NOT NULL) AS superseded,"
                        + " (SELECT count(*) FROM membership) AS reports, (SELECT count(*) FROM event) AS events,"
                        + " (SELECT count(*) FROM journal) AS journal")
                .map((row, context) -> new Counts(
                        row.getLong("stories"),
                        row.getLong("superseded"),
                        row.getLong("reports"),
                        row.getLong("events"),
                        row.getLong("journal")))
                .one();
    }

    List<ReportedTally> tallies() {
        return database.createQuery("SELECT t.*, s.id AS story_id FROM tally t JOIN story s ON s.key = t.story"
                        + " WHERE s.superseded_by IS NULL ORDER BY t.key")
                .map((row, context) -> tally(row))
                .list();
    }

    List<TallyCheck> tallyChecks() {
        List<TallyCheck> checks = new ArrayList<>();
        for (ReportedTally tally : tallies()) {
            TallyCheck.of(tally, eventsNear(tally)).ifPresent(checks::add);
        }
        return checks;
    }

    /** Totals that an event counts into, each with all that it is held against. */
    List<TallyCheck> tallyChecks(String event) {
        return tables.events().key(event).map(tables.events()::event).stream()
                .flatMap(counted -> tallies().stream()
                        .filter(tally -> TallyCheck.of(tally, List.of(counted))
                                .filter(check -> !check.counted().isEmpty())
                                .isPresent())
                        .flatMap(tally -> TallyCheck.of(tally, eventsNear(tally)).stream()))
                .toList();
    }

    /** Events in the window and country of a total, and of its type if it has one: all that it can be held against. */
    private List<Event> eventsNear(ReportedTally tally) {
        List<Filter> filters = new ArrayList<>();
        tally.days().from().map(Filter.From::new).ifPresent(filters::add);
        tally.days().to().map(Filter.Until::new).ifPresent(filters::add);
        FilterQuery asked = new FilterQuery(dialect, filters);
        // Of an event's own row only what no report of it can contradict: one of its reports may have it otherwise.
        String sql = "SELECT DISTINCT e.key, e.first_day FROM event e JOIN membership m ON m.event = e.key"
                + " JOIN report r ON r.key = m.report WHERE (? = '' OR r.country = ?) AND (? = '' OR r.type = ?)"
                + (filters.isEmpty() ? "" : " AND " + asked.condition()) + " ORDER BY e.first_day, e.key";
        String country = tally.place().flatMap(Place::country).orElse("");
        String type = EventType.ofName(tally.what()).map(EventType::name).orElse("");
        Query query = database.createQuery(sql)
                .bind(0, country)
                .bind(1, country)
                .bind(2, type)
                .bind(3, type);
        for (int i = 0; i < asked.values().size(); i++) {
            query.bind(4 + i, asked.values().get(i));
        }
        return query.map((row, context) -> row.getLong("key")).list().stream()
                .map(tables.events()::event)
                .toList();
    }

    private ReportedTally tally(ResultSet row) throws SQLException {
        return new ReportedTally(
                row.getString("id"),
                row.getString("story_id"),
                row.getString("what"),
                Cells.lines(row.getString("modes")).stream()
                        .map(code -> Mode.ofCode(code).orElseThrow())
                        .toList(),
                Cells.key(row, "actor").map(tables.parties()::of),
                Cells.amount(row, "low", "high", "approximate"),
                Cells.text(row, "unit"),
                Cells.place(row),
                Cells.days(row),
                Cells.key(row, "source").map(tables.parties()::of));
    }

    private static FoundEvent event(ResultSet row) throws SQLException {
        return new FoundEvent(
                row.getString("id"),
                new FoundEvent.Cursor(row.getString("first_day"), row.getLong("key")),
                Cells.days(row),
                row.getString("type"),
                Cells.lines(row.getString("modes")),
                Cells.lines(row.getString("who")),
                Cells.lines(row.getString("whom")),
                Cells.text(row, "place"),
                Cells.text(row, "place_id"),
                Cells.text(row, "country"),
                Cells.coordinates(row),
                row.getString("factuality"),
                row.getInt("background") != 0,
                Cells.lines(row.getString("sources")),
                Cells.lines(row.getString("tolls")),
                row.getInt("reports"),
                row.getInt("origins"),
                row.getInt("disputes"),
                Cells.decimal(row, "confidence"),
                Cells.text(row, "outlet"),
                row.getString("file"),
                row.getInt("file_line"),
                row.getString("sentence"));
    }
}
