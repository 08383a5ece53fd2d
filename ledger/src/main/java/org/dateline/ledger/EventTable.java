// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.matching.Block;
import org.dateline.matching.Event;
import org.dateline.matching.LedgerChange;
import org.dateline.matching.Reason;
import org.dateline.matching.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Events and which reports belong to them: views of the reports, kept so that they can be searched. */
final class EventTable {
    private static final String MATCHER = "matcher";

    private static final String IN_BLOCK = "SELECT n.event FROM block b JOIN membership n ON n.report = b.report"
            + " WHERE b.family = ? AND b.area = ? AND b.first BETWEEN ? AND ? AND b.last >= ?";

    private final Handle database;
    private final ReportTable reports;
    private final Journal journal;
    private final SummaryRow summaries;

    EventTable(Handle database, ReportTable reports, Journal journal) {
        this.database = database;
        this.reports = reports;
        this.journal = journal;
        this.summaries = new SummaryRow(database);
    }

    /** The events that a report is to be compared with. */
    List<Event> candidates(Report report) {
        List<Block> blocks = report.blocks();
        Query query = database.createQuery("SELECT e.id, m.report FROM ("
                + String.join(" UNION ", Collections.nCopies(blocks.size(), IN_BLOCK))
                + ") AS near JOIN event e ON e.key = near.event JOIN membership m ON m.event = e.key"
                + " ORDER BY e.key, m.report");
        int at = 0;
        for (Block block : blocks) {
            query.bind(at++, block.family().name())
                    .bind(at++, block.area())
                    .bind(at++, block.first() - Block.SLACK_IN_DAYS - Block.LONGEST_IN_DAYS)
                    .bind(at++, block.last() + Block.SLACK_IN_DAYS)
                    .bind(at++, block.first() - Block.SLACK_IN_DAYS);
        }
        Map<String, List<Report>> members = new LinkedHashMap<>();
        query.map((row, context) -> Map.entry(row.getString("id"), row.getLong("report")))
                .list()
                .forEach(member -> members.computeIfAbsent(member.getKey(), first -> new ArrayList<>())
                        .add(reports.of(member.getValue())));
        return members.entrySet().stream()
                .map(entry -> new Event(entry.getKey(), entry.getValue()))
                .toList();
    }

    Event event(long key) {
        String id = database.createQuery("SELECT id FROM event WHERE key = ?")
                .bind(0, key)
                .mapTo(String.class)
                .one();
        return new Event(id, members(key));
    }

    Optional<Event> event(String id) {
        return key(id).map(key -> new Event(id, members(key)));
    }

    /** Enters what the matcher decided about a report. */
    void apply(LedgerChange change, long report) {
        switch (change) {
            case LedgerChange.Opened opened -> {
                Event event = new Event(opened.event(), List.of(opened.report()));
                long key = summaries.insert(event, report);
                member(report, key, Optional.empty(), List.of());
                journal.report("event-opened", opened.report().id(), opened.event(), "no event is like it");
            }
            case LedgerChange.Joined joined -> {
                long key = key(joined.event()).orElseThrow();
                member(report, key, Optional.of(joined.score()), joined.reasons());
                summarize(key);
                journal.report(
                        "report-joined", joined.report().id(), joined.event(), says(joined.score(), joined.reasons()));
            }
            case LedgerChange.Merged merged -> {
                long key = key(merged.event()).orElseThrow();
                long gone = key(merged.gone()).orElseThrow();
                database.execute("UPDATE membership SET event = ? WHERE event = ?", key, gone);
                database.execute("DELETE FROM event WHERE key = ?", gone);
                summarize(key);
                journal.event(
                        "events-merged",
                        merged.event(),
                        "took in " + merged.gone() + ": " + says(merged.score(), merged.reasons()));
            }
            case LedgerChange.Withdrawn withdrawn -> {
                database.execute("DELETE FROM membership WHERE report = ?", report);
                summarize(key(withdrawn.event()).orElseThrow());
                journal.report("report-withdrawn", withdrawn.report().id(), withdrawn.event(), withdrawn.cause());
            }
        }
    }

    /** The event that a report belongs to, unless it was withdrawn. */
    Optional<String> eventOf(long report) {
        return database.createQuery("SELECT e.id FROM membership m JOIN event e ON e.key = m.event WHERE m.report = ?")
                .bind(0, report)
                .mapTo(String.class)
                .findOne();
    }

    /** Makes the event's row say what its reports say; an event without reports is closed. */
    void summarize(long key) {
        Event event = event(key);
        if (event.reports().isEmpty()) {
            database.execute("DELETE FROM event WHERE key = ?", key);
            journal.event("event-closed", event.id(), "no report is left");
            return;
        }
        summaries.update(key, event);
    }

    /** Counts the origins again of all events that a story reports. */
    void recount(Set<Long> stories) {
        Set<Long> events = new LinkedHashSet<>();
        for (long story : stories) {
            events.addAll(database.createQuery(
                            "SELECT m.event FROM report r JOIN membership m ON m.report = r.key WHERE r.story = ?")
                    .bind(0, story)
                    .mapTo(Long.class)
                    .list());
        }
        events.forEach(this::summarize);
    }

    private void member(long report, long event, Optional<Double> score, List<Reason> reasons) {
        Row.of("membership")
                .with("report", report)
                .with("event", event)
                .with("score", score)
                .with(
                        "reasons",
                        Cells.lines(reasons.stream().map(EventTable::says).toList()))
                .with("by", MATCHER)
                .insert(database);
    }

    private List<Report> members(long event) {
        List<Report> members = new ArrayList<>();
        database.createQuery("SELECT report FROM membership WHERE event = ? ORDER BY report")
                .bind(0, event)
                .mapTo(Long.class)
                .list()
                .forEach(report -> members.add(reports.of(report)));
        return members;
    }

    private Optional<Long> key(String event) {
        return database.createQuery("SELECT key FROM event WHERE id = ?")
                .bind(0, event)
                .mapTo(Long.class)
                .findOne();
    }

    private static String says(double score, List<Reason> reasons) {
        return String.format(Locale.ROOT, "%.1f: ", score)
                + String.join("; ", reasons.stream().map(EventTable::says).toList());
    }

    private static String says(Reason reason) {
        return String.format(Locale.ROOT, "%s %+.1f %s", reason.feature(), reason.weight(), reason.says());
    }
}
