// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;
import org.jdbi.v3.core.Handle;

/** Answers questions about stories, the journal, and what stories say beside events; changes nothing. */
final class StoryReading {
    private static final String ROWS =
            "SELECT s.*, (SELECT count(*) FROM report r WHERE r.story = s.key) AS reports" + " FROM story s";
    private static final String STANDING = " WHERE s.superseded_by IS NULL";

    private final Handle database;
    private final Tables tables;

    StoryReading(Handle database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    Optional<FoundStory> story(String id) {
        return database.createQuery(ROWS + " WHERE s.id = ?")
                .bind(0, id)
                .map((row, context) -> story(row))
                .findOne();
    }

    /** Newest first, on from a place. */
    List<FoundStory> stories(Optional<FoundEvent.Cursor> after, int limit) {
        String on = after.isPresent() ? " WHERE (coalesce(s.published, ''), s.key) < (?, ?)" : "";
        var query =
                database.createQuery(ROWS + on + " ORDER BY coalesce(s.published, '') DESC, s.key DESC LIMIT " + limit);
        after.ifPresent(place -> query.bind(0, place.day()).bind(1, place.key()));
        return query.map((row, context) -> story(row)).list();
    }

    Optional<String> text(String id) {
        return database.createQuery("SELECT text FROM story WHERE id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .findOne();
    }

    Optional<String> coded(String id) {
        return database.createQuery("SELECT coded FROM story WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> Packed.unpack(row.getBytes("coded")))
                .findOne();
    }

    List<FoundLeg> legs() {
        return database.createQuery("SELECT l.*, p.name AS traveller_name, a.id AS traveller_id, s.id AS story_id,"
                        + " s.outlet, s.file FROM leg l JOIN party p ON p.key = l.traveller"
                        + " JOIN actor a ON a.key = p.actor JOIN story s ON s.key = l.story" + STANDING
                        + " ORDER BY p.actor, l.story, l.trip, l.stop")
                .map((row, context) -> new FoundLeg(
                        row.getString("traveller_name"),
                        row.getString("traveller_id"),
                        row.getString("place"),
                        Cells.text(row, "country"),
                        Cells.coordinates(row),
                        Cells.days(row),
                        row.getString("factuality"),
                        Cells.lines(row.getString("met")),
                        row.getString("story_id"),
                        Cells.text(row, "outlet"),
                        row.getString("file")))
                .list();
    }

    List<FoundAttribution> attributions(String story) {
        return database.createQuery("SELECT t.*, s.id AS story_id, s.outlet, s.published, s.text FROM attribution t"
                        + " JOIN story s ON s.key = t.story WHERE s.id = ? ORDER BY t.place")
                .bind(0, story)
                .map((row, context) -> attribution(row))
                .list();
    }

    /** What stories credit to someone of this name, in stories that were not replaced; newest first. */
    List<FoundAttribution> attributionsTo(String name, int limit) {
        return database.createQuery("SELECT t.*, s.id AS story_id, s.outlet, s.published, s.text FROM attribution t"
                        + " JOIN story s ON s.key = t.story" + STANDING + " AND (? || t.sources || ?) LIKE ?"
                        + " ORDER BY s.published DESC, t.story DESC, t.place LIMIT " + limit)
                .bind(0, "\n")
                .bind(1, "\n")
                .bind(2, "%\n" + name.replace("%", "").replace("_", " ") + "\n%")
                .map((row, context) -> attribution(row))
                .list();
    }

    List<FoundRelation> relations() {
        return relations(STANDING);
    }

    List<FoundRelation> relationsOf(String story) {
        return database.createQuery(relationRows(" WHERE s.id = ?"))
                .bind(0, story)
                .map((row, context) -> relation(row))
                .list();
    }

    private List<FoundRelation> relations(String where) {
        return database.createQuery(relationRows(where))
                .map((row, context) -> relation(row))
                .list();
    }

    private static String relationRows(String where) {
        return "SELECT n.*, s.id AS story_id, s.outlet, s.published FROM relation n JOIN story s ON s.key = n.story"
                + where + " ORDER BY n.story, n.place";
    }

    List<FoundActor> actors(Dialect dialect, String words, int limit) {
        String named = words.isBlank() ? "" : " WHERE p.key IN (" + dialect.partiesNamed() + ")";
        var query = database.createQuery("SELECT a.id, min(p.key) AS wording, count(DISTINCT m.event) AS events"
                + " FROM party p JOIN actor a ON a.key = p.actor LEFT JOIN participation t ON t.party = p.key"
                + " LEFT JOIN membership m ON m.report = t.report" + named
                + " GROUP BY a.id ORDER BY events DESC, a.id LIMIT " + limit);
        if (!words.isBlank()) {
            query.bind(0, dialect.allWords(words));
        }
        return query.map((row, context) -> actor(row)).list();
    }

    Optional<FoundActor> actor(String id) {
        return database.createQuery("SELECT a.id, min(p.key) AS wording, count(DISTINCT m.event) AS events"
                        + " FROM actor a JOIN party p ON p.actor = a.key LEFT JOIN participation t ON t.party = p.key"
                        + " LEFT JOIN membership m ON m.report = t.report WHERE a.id = ? GROUP BY a.id")
                .bind(0, id)
                .map((row, context) -> actor(row))
                .findOne();
    }

    List<JournalLine> journal(long after, int limit) {
        return database.createQuery("SELECT * FROM journal WHERE number > ? ORDER BY number LIMIT ?")
                .bind(0, after)
                .bind(1, limit)
                .map((row, context) -> line(row))
                .list();
    }

    /** All that befell an event: lines that name it, or a report or story of it. */
    List<JournalLine> history(long event) {
        return database.createQuery("SELECT j.* FROM journal j WHERE j.number IN ("
                        + "SELECT number FROM journal WHERE event IN (SELECT id FROM event WHERE key = ?)"
                        + " UNION SELECT j.number FROM membership m JOIN report r ON r.key = m.report"
                        + " JOIN journal j ON j.report = r.id WHERE m.event = ?"
                        + " UNION SELECT j.number FROM membership m JOIN report r ON r.key = m.report"
                        + " JOIN journal j ON j.event = r.id WHERE m.event = ?) ORDER BY j.number")
                .bind(0, event)
                .bind(1, event)
                .bind(2, event)
                .map((row, context) -> line(row))
                .list();
    }

    private static JournalLine line(ResultSet row) throws SQLException {
        return new JournalLine(
                row.getLong("number"),
                row.getString("at"),
                row.getString("change"),
                Cells.text(row, "story"),
                Cells.text(row, "report"),
                Cells.text(row, "event"),
                row.getString("cause"));
    }

    private static FoundStory story(ResultSet row) throws SQLException {
        return new FoundStory(
                row.getString("id"),
                new FoundEvent.Cursor(Cells.text(row, "published").orElse(""), row.getLong("key")),
                row.getString("name"),
                row.getString("file"),
                Cells.text(row, "outlet"),
                Cells.text(row, "url"),
                Cells.text(row, "headline"),
                Cells.day(row, "published"),
                Cells.text(row, "published_from"),
                Cells.text(row, "agency"),
                row.getString("origin"),
                Cells.text(row, "revision"),
                Cells.text(row, "superseded_by"),
                row.getInt("reports"));
    }

    private static FoundAttribution attribution(ResultSet row) throws SQLException {
        Span content = new Span(row.getInt("start"), row.getInt("end"));
        return new FoundAttribution(
                row.getString("story_id"),
                Cells.text(row, "outlet"),
                Cells.day(row, "published"),
                Cells.lines(row.getString("sources")),
                Cells.text(row, "cue"),
                content,
                content.in(row.getString("text")),
                row.getInt("verbatim") != 0);
    }

    private FoundRelation relation(ResultSet row) throws SQLException {
        return new FoundRelation(
                tables.parties().of(row.getLong("holder")),
                row.getString("relation"),
                tables.parties().of(row.getLong("other")),
                row.getInt("negated") != 0,
                row.getString("story_id"),
                Cells.text(row, "outlet"),
                Cells.day(row, "published"));
    }

    private FoundActor actor(ResultSet row) throws SQLException {
        return new FoundActor(row.getString("id"), tables.parties().of(row.getLong("wording")), row.getLong("events"));
    }
}
