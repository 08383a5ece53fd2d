// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.coding.EventMention;
import org.dateline.matching.Evidence;
import org.dateline.matching.Report;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.quantity.Amount;
import org.dateline.text.Span;
import org.jdbi.v3.core.Handle;

/** Reports: entered once, read back as they were. */
final class ReportTable {
    private static final int REMEMBERED = 50_000;
    private static final String READ =
            "SELECT r.*, s.id AS story_id, s.outlet, s.published FROM report r JOIN story s ON s.key = r.story WHERE r.key = ?";

    private final Handle database;
    private final ReportParts parts;
    private final DayWindows windows;
    private final Map<Long, Report> reports = new PartyTable.Remembered<>(REMEMBERED);

    ReportTable(Handle database, PartyTable parties) {
        this.database = database;
        this.parts = new ReportParts(database, parties);
        this.windows = new DayWindows(database);
    }

    /** Enters a report with all its parts, and says its key. */
    long enter(Report report, long story, List<EventMention> mentions, int fileLine) {
        long key = row(report, story, fileLine).insertForKey(database);
        parts.enter(report, key);
        windows.enter(key, report);
        enterSpans(mentions, key);
        reports.put(key, report);
        return key;
    }

    private void enterSpans(List<EventMention> mentions, long key) {
        List<Row> spans = new ArrayList<>();
        for (EventMention mention : mentions) {
            spans.add(Row.of("span")
                    .with("report", key)
                    .with("place", spans.size())
                    .with("start", mention.trigger().start())
                    .with("end", mention.trigger().end())
                    .with("rule", mention.rule()));
        }
        Row.insertAll(database, spans);
    }

    Report of(long key) {
        Report known = reports.get(key);
        if (known != null) {
            return known;
        }
        Report report = database.createQuery(READ)
                .bind(0, key)
                .map((row, context) -> report(row, parts.of(key)))
                .one();
        reports.put(key, report);
        return report;
    }

    /** The keys of reports that one is to be compared with; its own may be among them. */
    List<Long> near(Report report) {
        return windows.near(report);
    }

    /** The keys of the reports of a story. */
    List<Long> keysOfStory(long story) {
        return database.createQuery("SELECT key FROM report WHERE story = ? ORDER BY key")
                .bind(0, story)
                .mapTo(Long.class)
                .list();
    }

    /** The key of a report, by its id. */
    Optional<Long> key(String id) {
        return database.createQuery("SELECT key FROM report WHERE id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .findOne();
    }

    /** Whether a report belongs to an event, or may: it was not withdrawn. */
    boolean stands(long key) {
        return database.createQuery("SELECT 1 FROM report WHERE key = ? AND withdrawn IS NULL")
                .bind(0, key)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    void withdraw(long key, String cause) {
        database.execute("UPDATE report SET withdrawn = ? WHERE key = ?", cause, key);
    }

    /** A report that was withdrawn stands again. */
    void restore(long key) {
        database.execute("UPDATE report SET withdrawn = NULL WHERE key = ?", key);
    }

    void review(long key, boolean reviewed) {
        database.execute("UPDATE report SET reviewed = ? WHERE key = ?", reviewed ? 1 : 0, key);
    }

    /** A report as it is read now: with every mention, and the line of the file that it stands on. */
    record Reading(Report report, List<EventMention> mentions, int line) {
        Reading {
            mentions = List.copyOf(mentions);
        }
    }

    boolean isWithdrawnFor(long key, String cause) {
        return database.createQuery("SELECT 1 FROM report WHERE key = ? AND withdrawn = ?")
                .bind(0, key)
                .bind(1, cause)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Makes a report's row, parts and spans say what is read now. */
    void rewrite(long key, Reading reading) {
        Report report = reading.report();
        long story = database.createQuery("SELECT story FROM report WHERE key = ?")
                .bind(0, key)
                .mapTo(Long.class)
                .one();
        correct(key, report);
        row(report, story, reading.line()).update(database, key);
        database.execute("DELETE FROM span WHERE report = ?", key);
        enterSpans(reading.mentions(), key);
    }

    /** Makes a report's row and parts say something else. */
    void correct(long key, Report corrected) {
        Row.of("report")
                .with("type", corrected.type().name())
                .with(
                        "modes",
                        Cells.lines(corrected.modes().stream().map(Mode::code).toList()))
                .with("assumed_day", corrected.assumedDay())
                .with("factuality", corrected.factuality().code())
                .with("background", corrected.background())
                .with(corrected.days())
                .withIds(corrected.place())
                .update(database, key);
        windows.leave(key, of(key));
        windows.enter(key, corrected);
        parts.replace(corrected, key);
        reports.put(key, corrected);
    }

    void forget() {
        reports.clear();
    }

    private static Row row(Report report, long story, int fileLine) {
        Row row = Row.of("report")
                .with("id", report.id())
                .with("story", story)
                .with("entry", report.entry())
                .with("type", report.type().name())
                .with(
                        "modes",
                        Cells.lines(report.modes().stream().map(Mode::code).toList()))
                .with("assumed_day", report.assumedDay())
                .with("factuality", report.factuality().code())
                .with("background", report.background())
                .with(report.days())
                .withIds(report.place())
                .with("instruments", Cells.lines(report.instruments()))
                .with("names", Cells.lines(report.names()))
                .with("confidence", report.confidence())
                .with("trigger_start", report.evidence().trigger().start())
                .with("trigger_end", report.evidence().trigger().end())
                .with("evidence", report.evidence().sentence())
                .with("line", report.evidence().line())
                .with("file_line", fileLine)
                .with("rule", report.evidence().rule());
        report.count()
                .ifPresent(count -> row.with("count_low", count.low())
                        .with("count_high", count.high())
                        .with("count_approximate", count.approximate()));
        return row;
    }

    private static Report report(ResultSet row, ReportParts.Parts parts) throws SQLException {
        row.getInt("count_approximate");
        Optional<Amount> count = row.wasNull()
                ? Optional.empty()
                : Optional.of(Cells.amount(row, "count_low", "count_high", "count_approximate"));
        return new Report(
                row.getString("id"),
                row.getString("story_id"),
                row.getString("entry"),
                Cells.text(row, "outlet"),
                Cells.day(row, "published"),
                EventType.valueOf(row.getString("type")),
                Cells.lines(row.getString("modes")).stream()
                        .map(code -> Mode.ofCode(code).orElseThrow())
                        .toList(),
                parts.in("actor"),
                parts.in("recipient"),
                Cells.place(row),
                Cells.days(row),
                row.getInt("assumed_day") != 0,
                Factuality.ofCode(row.getString("factuality")).orElseThrow(),
                row.getInt("background") != 0,
                parts.in("source"),
                parts.standings(),
                count,
                parts.tolls(),
                Cells.lines(row.getString("instruments")),
                Cells.lines(row.getString("names")),
                Cells.decimal(row, "confidence"),
                new Evidence(
                        new Span(row.getInt("trigger_start"), row.getInt("trigger_end")),
                        row.getString("evidence"),
                        row.getInt("line"),
                        row.getString("rule")));
    }
}
