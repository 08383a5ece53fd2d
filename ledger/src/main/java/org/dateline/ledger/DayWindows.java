// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.Collections;
import java.util.List;
import org.dateline.matching.Block;
import org.dateline.matching.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** In which families of types, areas and days reports are looked for. */
final class DayWindows {
    /** How long windows are, at most, that are looked for together. */
    private static final List<Integer> REACHES = List.of(0, 6, (int) Block.LONGEST_IN_DAYS);

    private static final String NEAR = "SELECT report FROM day_window WHERE family = ? AND area = ? AND reach = ?"
            + " AND first BETWEEN ? AND ? AND last >= ?";

    private final Handle database;

    DayWindows(Handle database) {
        this.database = database;
    }

    void enter(long key, Report report) {
        Row.insertAll(
                database,
                report.blocks().stream()
                        .map(block -> Row.of("day_window")
                                .with("family", block.family().name())
                                .with("area", block.area())
                                .with("reach", reach(block))
                                .with("first", block.first())
                                .with("last", block.last())
                                .with("report", key))
                        .toList());
    }

    /** Takes out what was entered of a report as it was. */
    void leave(long key, Report report) {
        for (Block block : report.blocks()) {
            database.execute(
                    "DELETE FROM day_window WHERE family = ? AND area = ? AND reach = ? AND first = ? AND report = ?",
                    block.family().name(),
                    block.area(),
                    reach(block),
                    block.first(),
                    key);
        }
    }

    /** The keys of reports that one is to be compared with; its own may be among them. */
    List<Long> near(Report report) {
        List<Block> blocks = report.blocks();
        Query query = database.createQuery(
                String.join(" UNION ALL ", Collections.nCopies(blocks.size() * REACHES.size(), NEAR)));
        int at = 0;
        for (Block block : blocks) {
            for (int reach : REACHES) {
                query.bind(at++, block.family().name())
                        .bind(at++, block.area())
                        .bind(at++, reach)
                        .bind(at++, block.first() - Block.SLACK_IN_DAYS - reach)
                        .bind(at++, block.last() + Block.SLACK_IN_DAYS)
                        .bind(at++, block.first() - Block.SLACK_IN_DAYS);
            }
        }
        return query.mapTo(Long.class).stream().distinct().sorted().toList();
    }

    private static int reach(Block block) {
        return REACHES.stream()
                .filter(reach -> block.last() - block.first() <= reach)
                .findFirst()
                .orElseThrow();
    }
}
