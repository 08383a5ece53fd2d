// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.matching.Event;
import org.dateline.matching.Gathering;
import org.dateline.matching.Membership;
import org.dateline.matching.Report;

/** From the events that the reports of a neighbourhood belong to now, to those they should belong to. */
final class Rearrangement {
    private final Tables tables;
    private final Map<Long, Optional<EventTable.Standing>> before;
    private final Map<String, Long> keys;
    private final List<Gathering> gatherings;
    private final Set<Long> changed;
    private final Map<Long, String> ids = new TreeMap<>();
    // Rows by the ids that their events shall have.
    private final Map<String, Long> rows = new HashMap<>();

    Rearrangement(
            Tables tables,
            Map<Long, Optional<EventTable.Standing>> before,
            Map<String, Long> keys,
            List<Gathering> gatherings,
            Set<Long> changed) {
        this.tables = tables;
        this.before = before;
        this.keys = keys;
        this.gatherings = gatherings;
        this.changed = changed;
        before.values()
                .forEach(standing -> standing.ifPresent(now -> ids.computeIfAbsent(now.event(), tables.events()::id)));
    }

    void carryOut() {
        chooseRows();
        for (Gathering gathering : gatherings) {
            write(gathering);
        }
        Set<Long> gone = new HashSet<>(ids.keySet());
        gone.removeAll(rows.values());
        gone.stream().sorted().forEach(this::close);
    }

    /** An event goes on in the row it has: that of its id, else that from which most of its reports come. */
    private void chooseRows() {
        Map<String, Long> byId = new HashMap<>();
        ids.forEach((row, id) -> byId.put(id, row));
        Set<Long> taken = new HashSet<>();
        for (Gathering gathering : gatherings) {
            Optional.ofNullable(byId.get(gathering.event().id()))
                    .filter(taken::add)
                    .ifPresent(row -> rows.put(gathering.event().id(), row));
        }
        for (Gathering gathering : gatherings) {
            if (!rows.containsKey(gathering.event().id())) {
                mostFrom(gathering, taken)
                        .filter(taken::add)
                        .ifPresent(row -> rows.put(gathering.event().id(), row));
            }
        }
    }

    private Optional<Long> mostFrom(Gathering gathering, Set<Long> taken) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (Membership membership : gathering.memberships()) {
            was(membership.report())
                    .filter(row -> !taken.contains(row))
                    .ifPresent(row -> counts.merge(row, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    private void write(Gathering gathering) {
        Event event = gathering.event();
        Optional<Long> kept = Optional.ofNullable(rows.get(event.id()));
        boolean fresh = kept.isEmpty();
        long row = kept.orElseGet(() -> tables.events().insert(event));
        rows.put(event.id(), row);
        boolean altered = fresh;
        String id = ids.getOrDefault(row, event.id());
        if (!id.equals(event.id())) {
            tables.events().rename(row, id, event.id());
            tables.journal().event("event-renamed", event.id(), "was " + id + "; it goes by its first report");
            altered = true;
        }
        for (Membership membership : gathering.memberships()) {
            altered |= write(membership, row, event.id(), fresh);
            altered |= changed.contains(key(membership.report()));
        }
        if (altered || isShrunk(row, event)) {
            tables.events().summarize(row, event);
        }
    }

    /** Whether reports left it for another event or altogether. */
    private boolean isShrunk(long row, Event event) {
        return tables.events().reports(row) != event.reports().size();
    }

    private boolean write(Membership membership, long row, String event, boolean fresh) {
        Report report = membership.report();
        Optional<Long> was = was(report);
        EventTable.Standing standing = new EventTable.Standing(
                row,
                membership.score(),
                Saying.lines(membership.reasons()),
                membership.verdict().orElse(EventTable.MATCHER));
        boolean moved = !was.equals(Optional.of(row));
        if (!moved && before.getOrDefault(key(report), Optional.empty()).equals(Optional.of(standing))) {
            return false;
        }
        tables.events().put(key(report), standing);
        if (!moved) {
            return false;
        }
        String cause = membership
                .verdict()
                .orElseGet(() -> membership.score().isPresent()
                        ? Saying.line(membership.score().getAsDouble(), membership.reasons())
                        : "no event is like it");
        if (was.isEmpty()) {
            boolean opens = fresh && report.id().equals(event);
            tables.journal().report(opens ? "event-opened" : "report-joined", report.id(), event, cause);
        } else {
            tables.journal().report("report-moved", report.id(), event, "from " + ids.get(was.get()) + ": " + cause);
        }
        return true;
    }

    private void close(long row) {
        String id = ids.getOrDefault(row, "");
        String now = gatherings.stream()
                .filter(gathering -> gathering.memberships().stream()
                        .anyMatch(membership -> was(membership.report()).equals(Optional.of(row))))
                .map(gathering -> gathering.event().id())
                .findFirst()
                .orElse(id);
        tables.events().delete(row);
        tables.events().formerly(id, now);
        tables.journal().event("events-merged", now, "took in " + id);
    }

    private Optional<Long> was(Report report) {
        return before.getOrDefault(key(report), Optional.empty()).map(EventTable.Standing::event);
    }

    private long key(Report report) {
        Long key = keys.get(report.id());
        if (key == null) {
            throw new IllegalStateException("A report of another neighbourhood: " + report.id());
        }
        return key;
    }
}
