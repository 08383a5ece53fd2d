// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dateline.matching.Event;
import org.dateline.matching.Report;
import org.jdbi.v3.core.Handle;

/** Events and which reports belong to them: views of the reports, kept so that they can be searched. */
final class EventTable {
    static final String MATCHER = "matcher";

    private static final int MOST_RENAMES = 100;

    private final Handle database;
    private final ReportTable reports;
    private final SummaryRow summaries;

    EventTable(Handle database, ReportTable reports) {
        this.database = database;
        this.reports = reports;
        this.summaries = new SummaryRow(database);
    }

    /** Why a report belongs to its event, as it stands in the table. */
    record Standing(long event, OptionalDouble score, String reasons, String by) {}

    Event event(long key) {
        return new Event(id(key), members(key));
    }

    /** The event of an id, also of one that it had before. */
    Optional<Event> event(String id) {
        return key(id).map(this::event);
    }

    String id(long key) {
        return database.createQuery("SELECT id FROM event WHERE key = ?")
                .bind(0, key)
                .mapTo(String.class)
                .one();
    }

    /** The row of the event that an id names: the event where the report of that id is now, or what took its place. */
    Optional<Long> key(String id) {
        String named = id;
        for (int i = 0; i < MOST_RENAMES; i++) {
            Optional<Long> key = database.createQuery(
                            "SELECT key FROM event WHERE id = ? UNION ALL SELECT m.event FROM report r"
                                    + " JOIN membership m ON m.report = r.key WHERE r.id = ? LIMIT 1")
                    .bind(0, named)
                    .bind(1, named)
                    .mapTo(Long.class)
                    .findOne();
            Optional<String> next = database.createQuery("SELECT event FROM former_event WHERE id = ?")
                    .bind(0, named)
                    .mapTo(String.class)
                    .findOne();
            if (key.isPresent() || next.isEmpty()) {
                return key;
            }
            named = next.get();
        }
        return Optional.empty();
    }

    /** Ids of events, or of reports in events, that begin so: at most two, to tell whether there is just one. */
    List<String> idsFrom(String beginning) {
        return database.createQuery("SELECT DISTINCT e.id FROM report r JOIN membership m ON m.report = r.key"
                        + " JOIN event e ON e.key = m.event WHERE r.id >= ? AND r.id < ? ORDER BY e.id LIMIT 2")
                .bind(0, beginning)
                .bind(1, beginning + "g")
                .mapTo(String.class)
                .list();
    }

    long insert(Event event) {
        return summaries.insert(
                event, reports.key(event.reports().getFirst().id()).orElseThrow());
    }

    /** Makes the event's row say what its reports say. */
    void summarize(long key, Event event) {
        summaries.update(key, event);
    }

    /** Gives an event another id; the old one still leads to it. */
    void rename(long key, String id, String now) {
        database.execute("UPDATE event SET id = ? WHERE key = ?", now, key);
        formerly(id, now);
    }

    /** What asks for an id that names no report that stands is led to an event. */
    void formerly(String id, String now) {
        database.execute(
                "INSERT INTO former_event (id, event) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET event = ?",
                id,
                now,
                now);
    }

    /** How many reports it has, as its row says. */
    int reports(long key) {
        return database.createQuery("SELECT reports FROM event WHERE key = ?")
                .bind(0, key)
                .mapTo(Integer.class)
                .one();
    }

    /** Takes all reports out of their events, and closes these. */
    void clear() {
        database.execute("DELETE FROM membership");
        database.execute("DELETE FROM event");
    }

    long count() {
        return database.createQuery("SELECT count(*) FROM event")
                .mapTo(Long.class)
                .one();
    }

    void delete(long key) {
        database.execute("DELETE FROM event WHERE key = ?", key);
    }

    Optional<Standing> standing(long report) {
        return database.createQuery("SELECT event, score, reasons, by FROM membership WHERE report = ?")
                .bind(0, report)
                .map((row, context) -> standing(row))
                .findOne();
    }

    static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getLong("event"), Cells.decimal(row, "score"), row.getString("reasons"), row.getString("by"));
    }

    /** How many reports the event of a report has; none when it is in none. */
    int companyOf(long report) {
        return database.createQuery(
                        "SELECT e.reports FROM membership m JOIN event e ON e.key = m.event WHERE m.report = ?")
                .bind(0, report)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    void put(long report, Standing standing) {
        Row.of("membership")
                .with("report", report)
                .with("event", standing.event())
                .with("score", standing.score())
                .with("reasons", standing.reasons())
                .with("by", standing.by())
                .replace(database, "report");
    }

    void remove(long report) {
        database.execute("DELETE FROM membership WHERE report = ?", report);
    }

    /** The keys of the reports of an event. */
    List<Long> keysOfMembers(long event) {
        return database.createQuery("SELECT report FROM membership WHERE event = ? ORDER BY report")
                .bind(0, event)
                .mapTo(Long.class)
                .list();
    }

    /** Counts the origins again of all events that stories report. */
    void recount(Set<Long> stories) {
        for (long story : stories) {
            database.createQuery("SELECT DISTINCT m.event FROM report r JOIN membership m ON m.report = r.key"
                            + " WHERE r.story = ? ORDER BY m.event")
                    .bind(0, story)
                    .mapTo(Long.class)
                    .list()
                    .forEach(summaries::recount);
        }
    }

    private List<Report> members(long event) {
        List<Report> members = new ArrayList<>();
        keysOfMembers(event).forEach(report -> members.add(reports.of(report)));
        return members;
    }
}
