// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.matching.Party;
import org.dateline.matching.Report;
import org.dateline.matching.ReportedToll;
import org.dateline.matching.Standing;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Stance;
import org.jdbi.v3.core.Handle;

/** What a report has several of: participants, sources, stances, tolls. */
final class ReportParts {
    private final Handle database;
    private final PartyTable parties;

    ReportParts(Handle database, PartyTable parties) {
        this.database = database;
        this.parties = parties;
    }

    /** Who stands in which role, in order; stances carry who says so. */
    record Part(String role, Party party, Optional<Party> source) {}

    /** All parts of one report. */
    record Parts(List<Part> participations, List<ReportedToll> tolls) {

        List<Party> in(String role) {
            return participations.stream()
                    .filter(part -> part.role().equals(role))
                    .map(Part::party)
                    .toList();
        }

        List<Standing> standings() {
            return participations.stream()
                    .flatMap(part -> Stance.ofCode(part.role()).stream()
                            .map(stance -> new Standing(part.party(), stance, part.source())))
                    .toList();
        }
    }

    void enter(Report report, long key) {
        List<Row> rows = new ArrayList<>();
        for (Party party : report.actors()) {
            rows.add(row(key, rows.size(), new Part("actor", party, Optional.empty())));
        }
        for (Party party : report.recipients()) {
            rows.add(row(key, rows.size(), new Part("recipient", party, Optional.empty())));
        }
        for (Party party : report.sources()) {
            rows.add(row(key, rows.size(), new Part("source", party, Optional.empty())));
        }
        for (Standing standing : report.responsibility()) {
            rows.add(row(key, rows.size(), new Part(standing.stance().code(), standing.party(), standing.source())));
        }
        Row.insertAll(database, rows);
        List<Row> tolls = new ArrayList<>();
        for (ReportedToll toll : report.tolls()) {
            tolls.add(row(key, rows.size() + tolls.size(), toll));
        }
        Row.insertAll(database, tolls);
    }

    /** Enters the parts again, as they are now. */
    void replace(Report report, long key) {
        database.execute("DELETE FROM participation WHERE report = ?", key);
        database.execute("DELETE FROM toll WHERE report = ?", key);
        enter(report, key);
    }

    Parts of(long report) {
        List<Part> participations = database.createQuery(
                        "SELECT role, party, source FROM participation WHERE report = ? ORDER BY place")
                .bind(0, report)
                .map((row, context) -> new Part(
                        row.getString("role"),
                        parties.of(row.getLong("party")),
                        Cells.key(row, "source").map(parties::of)))
                .list();
        List<ReportedToll> tolls = database.createQuery("SELECT * FROM toll WHERE report = ? ORDER BY place")
                .bind(0, report)
                .map((row, context) -> new ReportedToll(
                        Fate.ofCode(row.getString("fate")).orElseThrow(),
                        Cells.amount(row, "low", "high", "approximate"),
                        Cells.text(row, "who"),
                        Cells.key(row, "source").map(parties::of)))
                .list();
        return new Parts(participations, tolls);
    }

    private Row row(long report, int place, Part part) {
        return Row.of("participation")
                .with("report", report)
                .with("role", part.role())
                .with("place", place)
                .with("party", parties.key(part.party()))
                .with("source", parties.key(part.source()));
    }

    private Row row(long report, int place, ReportedToll toll) {
        return Row.of("toll")
                .with("report", report)
                .with("place", place)
                .with("fate", toll.fate().code())
                .with(toll.amount())
                .with("who", toll.who())
                .with("source", parties.key(toll.source()));
    }
}
