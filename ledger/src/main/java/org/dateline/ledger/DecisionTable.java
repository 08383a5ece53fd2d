// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.matching.Correction;
import org.dateline.matching.Verdict;
import org.jdbi.v3.core.Handle;

/** Analysts' decisions, in order; never removed, but marked when they are taken back. */
final class DecisionTable {
    private final Handle database;
    private final InstantSource clock;
    private Optional<List<Verdict>> remembered = Optional.empty();

    DecisionTable(Handle database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What a decision comes to.
     *
     * @param reports ids of the reports it is about; of merge and move with those they come to
     * @param others ids of the reports that these are not of one happening with
     * @param before the correction that would undo it
     */
    record Outcome(List<String> reports, List<String> others, Optional<Correction> before) {
        Outcome {
            reports = List.copyOf(reports);
            others = List.copyOf(others);
        }
    }

    /** A decision with what it came to. */
    record Entry(KeptDecision kept, Outcome outcome) {}

    KeptDecision enter(Decision decision, String by, Outcome outcome) {
        String at = clock.instant().toString();
        Row row = Row.of("decision")
                .with("at", at)
                .with("by", by)
                .with("kind", kind(decision))
                .with("reports", Cells.lines(outcome.reports()))
                .with("others", Cells.lines(outcome.others()))
                .with("asked", Cells.lines(asked(decision)));
        if (decision instanceof Decision.Correct(var report, var correction)) {
            row.with("field", CorrectionCells.field(correction))
                    .with("value", CorrectionCells.value(correction))
                    .with("before", outcome.before().map(CorrectionCells::value));
        }
        if (decision instanceof Decision.Reject(var report, var why)) {
            row.with("note", why);
        }
        long number = row.insertFor(database, "number");
        remembered = Optional.empty();
        return new KeptDecision(number, at, by, decision, false);
    }

    void undo(long number, String by) {
        database.execute(
                "UPDATE decision SET undone_at = ?, undone_by = ? WHERE number = ?",
                clock.instant().toString(),
                by,
                number);
        remembered = Optional.empty();
    }

    Optional<Entry> of(long number) {
        return database.createQuery("SELECT * FROM decision WHERE number = ?")
                .bind(0, number)
                .map((row, context) -> entry(row))
                .findOne();
    }

    /** All decisions, oldest first. */
    List<Entry> all() {
        return database.createQuery("SELECT * FROM decision ORDER BY number")
                .map((row, context) -> entry(row))
                .list();
    }

    /** All that was decided about one report alone, oldest first. */
    List<Entry> about(String report) {
        return database.createQuery("SELECT * FROM decision WHERE reports = ? ORDER BY number")
                .bind(0, report)
                .map((row, context) -> entry(row))
                .list();
    }

    /** Whether a decision that stands is about a report. */
    boolean concern(String report) {
        return database.createQuery("SELECT 1 FROM decision WHERE undone_at IS NULL AND reports LIKE ? LIMIT 1")
                .bind(0, "%" + report + "%")
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** What a corrected field would be, were it not corrected. */
    void setBefore(long number, Correction before) {
        database.execute("UPDATE decision SET before = ? WHERE number = ?", CorrectionCells.value(before), number);
    }

    /** The words of decisions that stand on any of these reports, oldest first. */
    List<Verdict> verdicts(Set<String> reports) {
        if (remembered.isEmpty()) {
            remembered = Optional.of(verdicts());
        }
        return remembered.get().stream()
                .filter(verdict -> !Collections.disjoint(reports, verdict.together()))
                .toList();
    }

    void forget() {
        remembered = Optional.empty();
    }

    private List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (Entry entry : all()) {
            KeptDecision kept = entry.kept();
            boolean gathers = kept.decision() instanceof Decision.Merge
                    || kept.decision() instanceof Decision.Split
                    || kept.decision() instanceof Decision.Move;
            if (gathers && !kept.undone()) {
                verdicts.add(new Verdict(
                        says(kept), entry.outcome().reports(), entry.outcome().others()));
            }
        }
        return verdicts;
    }

    /** A decision in words: "Mara Lind: merge (decision 3)". */
    static String says(KeptDecision kept) {
        return kept.by() + ": " + kind(kept.decision()) + " (decision " + kept.number() + ")";
    }

    static String kind(Decision decision) {
        return switch (decision) {
            case Decision.Merge merge -> "merge";
            case Decision.Split split -> "split";
            case Decision.Move move -> "move";
            case Decision.Correct correct -> "correct";
            case Decision.Accept accept -> "accept";
            case Decision.Reject reject -> "reject";
        };
    }

    private static List<String> asked(Decision decision) {
        return switch (decision) {
            case Decision.Merge(var event, var other) -> List.of(event, other);
            case Decision.Split(var event, var reports) -> {
                List<String> ids = new ArrayList<>(List.of(event));
                ids.addAll(reports);
                yield ids;
            }
            case Decision.Move(var report, var event) -> List.of(report, event);
            case Decision.Correct(var report, var correction) -> List.of(report);
            case Decision.Accept(var report) -> List.of(report);
            case Decision.Reject(var report, var why) -> List.of(report);
        };
    }

    private static Entry entry(ResultSet row) throws SQLException {
        List<String> asked = Cells.lines(row.getString("asked"));
        String first = asked.getFirst();
        Decision decision = switch (row.getString("kind")) {
            case "merge" -> new Decision.Merge(first, asked.get(1));
            case "split" -> new Decision.Split(first, asked.subList(1, asked.size()));
            case "move" -> new Decision.Move(first, asked.get(1));
            case "correct" ->
                new Decision.Correct(first, CorrectionCells.of(row.getString("field"), row.getString("value")));
            case "accept" -> new Decision.Accept(first);
            default -> new Decision.Reject(first, row.getString("note"));
        };
        KeptDecision kept = new KeptDecision(
                row.getLong("number"),
                row.getString("at"),
                row.getString("by"),
                decision,
                Cells.text(row, "undone_at").isPresent());
        Optional<String> field = Cells.text(row, "field");
        Optional<Correction> before =
                Cells.text(row, "before").flatMap(value -> field.map(named -> CorrectionCells.of(named, value)));
        return new Entry(
                kept, new Outcome(Cells.lines(row.getString("reports")), Cells.lines(row.getString("others")), before));
    }
}
