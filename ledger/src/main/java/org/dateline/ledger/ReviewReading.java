// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Which reports a reviewer should look at first: disputed ones and those read with little certainty, then the hardly placed. */
final class ReviewReading {
    // A little above the floor of the matcher: a match that one more sign against it would have undone.
    private static final double WEAK_MATCH = 5;
    // More likely wrong than right.
    private static final double UNSURE = 0.5;
    private static final String DOUBTS = """
            SELECT r.id, m.score, e.disputes, r.confidence,
                   CASE WHEN e.disputes > 0 THEN 8 ELSE 0 END
                   + CASE WHEN r.confidence < %s THEN 8 ELSE 0 END
                   + CASE WHEN m.score < %s THEN 4 ELSE 0 END
                   + CASE WHEN r.days_from IS NULL AND r.days_to IS NULL THEN 2 ELSE 0 END
                   + CASE WHEN r.assumed_day <> 0 THEN 1 ELSE 0 END
                   + CASE WHEN r.place IS NULL THEN 1 ELSE 0 END AS doubt,
                   r.days_from, r.days_to, r.assumed_day, r.place
            FROM report r JOIN membership m ON m.report = r.key JOIN event e ON e.key = m.event
            WHERE r.reviewed = 0 AND r.background = 0
            ORDER BY doubt DESC, coalesce(r.confidence, 1), e.first_day DESC, r.key LIMIT ?""".formatted(UNSURE, WEAK_MATCH);

    private final Handle database;
    private final Reading reading;

    ReviewReading(Handle database, Reading reading) {
        this.database = database;
        this.reading = reading;
    }

    List<Doubtful> doubtful(int limit) {
        return database
                .createQuery(DOUBTS)
                .bind(0, limit)
                .map((row, context) -> new Doubt(row.getString("id"), doubts(row)))
                .list()
                .stream()
                .flatMap(doubt -> reading.reports("r.id = ?", doubt.report()).stream()
                        .map(report -> new Doubtful(report, doubt.says())))
                .toList();
    }

    private static List<String> doubts(ResultSet row) throws SQLException {
        List<String> doubts = new ArrayList<>();
        if (row.getInt("disputes") > 0) {
            doubts.add("reports of its event contradict one another");
        }
        Cells.decimal(row, "confidence").stream()
                .filter(confidence -> confidence < UNSURE)
                .forEach(confidence ->
                        doubts.add("was read with a certainty of " + Math.round(100 * confidence) + " %"));
        if (Cells.decimal(row, "score").orElse(WEAK_MATCH) < WEAK_MATCH) {
            doubts.add("hardly fits its event");
        }
        if (row.getString("days_from") == null && row.getString("days_to") == null) {
            doubts.add("no day");
        } else if (row.getInt("assumed_day") != 0) {
            doubts.add("its day is assumed");
        }
        if (row.getString("place") == null) {
            doubts.add("no place");
        }
        return doubts;
    }

    private record Doubt(String report, List<String> says) {}
}
