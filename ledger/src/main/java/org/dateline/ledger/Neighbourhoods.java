// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.matching.EventMatcher;
import org.dateline.matching.Report;
import org.jdbi.v3.core.Handle;

/**
 * Which reports may share events: those joined by a chain of pairs that are alike enough. Only grows: a report that
 * leaves may leave two neighbourhoods one, which costs time and changes nothing.
 */
final class Neighbourhoods {
    private final Handle database;
    private final ReportTable reports;
    private final EventMatcher matcher;
    private final Map<Long, Link> likest = new HashMap<>();

    Neighbourhoods(Handle database, ReportTable reports, EventMatcher matcher) {
        this.database = database;
        this.reports = reports;
        this.matcher = matcher;
    }

    /** A report and how alike it is. */
    private record Link(long report, double score) {}

    /** Compares a new report with all that are near it, and says its neighbourhood. */
    long enter(long key, Report report) {
        NavigableSet<Long> joined = linked(key, report);
        joined.add(key);
        assign(key, joined.first());
        joined.remove(key);
        return joined.isEmpty() ? key : join(joined);
    }

    /** Compares a report again, after it was corrected or its neighbourhood forgotten. */
    long reenter(long key, Report report) {
        if (!reports.stands(key)) {
            alone(key);
            return key;
        }
        NavigableSet<Long> joined = linked(key, report);
        joined.add(of(key).orElse(key));
        assign(key, joined.first());
        return join(joined);
    }

    /** The neighbourhoods of reports that one is alike enough to. */
    private NavigableSet<Long> linked(long key, Report report) {
        NavigableSet<Long> joined = new TreeSet<>();
        for (long other : reports.near(report)) {
            if (other == key) {
                continue;
            }
            double score = matcher.score(report, reports.of(other));
            if (!matcher.links(score)) {
                continue;
            }
            ofStanding(other).ifPresent(neighbourhood -> {
                joined.add(neighbourhood);
                Link best = likest.get(key);
                if (best == null || score > best.score()) {
                    likest.put(key, new Link(other, score));
                }
            });
        }
        return joined;
    }

    /** A report that is compared with none. */
    void alone(long key) {
        assign(key, key);
    }

    /** Makes neighbourhoods one. */
    long join(NavigableSet<Long> neighbourhoods) {
        long kept = neighbourhoods.first();
        for (long gone : neighbourhoods) {
            if (gone != kept) {
                database.execute("UPDATE report SET neighbourhood = ? WHERE neighbourhood = ?", kept, gone);
                if (database.execute("DELETE FROM unsettled WHERE neighbourhood = ?", gone) > 0) {
                    leaveUnsettled(kept);
                }
            }
        }
        return kept;
    }

    /** The likest of those that a report was compared with since {@link #forget}. */
    Optional<Long> likest(long report) {
        return Optional.ofNullable(likest.get(report)).map(Link::report);
    }

    Optional<Long> of(long report) {
        return database.createQuery("SELECT neighbourhood FROM report WHERE key = ? AND neighbourhood IS NOT NULL")
                .bind(0, report)
                .mapTo(Long.class)
                .findOne();
    }

    private Optional<Long> ofStanding(long report) {
        return database.createQuery("SELECT neighbourhood FROM report WHERE key = ? AND withdrawn IS NULL"
                        + " AND neighbourhood IS NOT NULL")
                .bind(0, report)
                .mapTo(Long.class)
                .findOne();
    }

    /** The neighbourhood is to be gathered when all stories are in. */
    void leaveUnsettled(long neighbourhood) {
        database.execute("INSERT INTO unsettled (neighbourhood) VALUES (?) ON CONFLICT DO NOTHING", neighbourhood);
    }

    void settled(long neighbourhood) {
        database.execute("DELETE FROM unsettled WHERE neighbourhood = ?", neighbourhood);
    }

    List<Long> unsettled() {
        return database.createQuery("SELECT neighbourhood FROM unsettled ORDER BY neighbourhood")
                .mapTo(Long.class)
                .list();
    }

    /** Reports that were not compared with others yet, in the order of their entry. */
    List<Long> notCompared(int most) {
        return database.createQuery("SELECT key FROM report WHERE neighbourhood IS NULL ORDER BY key LIMIT ?")
                .bind(0, most)
                .mapTo(Long.class)
                .list();
    }

    /** Forgets which reports were compared. */
    void clear() {
        database.execute("DELETE FROM unsettled");
        database.execute("UPDATE report SET neighbourhood = NULL");
        forget();
    }

    void forget() {
        likest.clear();
    }

    private void assign(long report, long neighbourhood) {
        database.execute("UPDATE report SET neighbourhood = ? WHERE key = ?", neighbourhood, report);
    }

    /** The reports of a neighbourhood that stand, in the order of their entry, with their memberships. */
    Map<Long, Optional<EventTable.Standing>> members(long neighbourhood) {
        Map<Long, Optional<EventTable.Standing>> members = new LinkedHashMap<>();
        database.createQuery("SELECT r.key, m.event, m.score, m.reasons, m.by FROM report r"
                        + " LEFT JOIN membership m ON m.report = r.key"
                        + " WHERE r.neighbourhood = ? AND r.withdrawn IS NULL ORDER BY r.key")
                .bind(0, neighbourhood)
                .map((row, context) -> Map.entry(
                        row.getLong("key"),
                        Cells.key(row, "event").isPresent()
                                ? Optional.of(EventTable.standing(row))
                                : Optional.<EventTable.Standing>empty()))
                .list()
                .forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }

    /** The neighbourhoods of reports. */
    List<Long> of(List<Long> keys) {
        List<Long> found = new ArrayList<>();
        keys.forEach(key -> of(key).ifPresent(found::add));
        return found.stream().distinct().sorted().toList();
    }
}
