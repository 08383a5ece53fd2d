// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dateline.matching.Event;
import org.dateline.matching.EventMatcher;
import org.dateline.matching.Gathering;
import org.dateline.matching.Likeness;
import org.dateline.matching.Report;

/** Makes the tables say what the matcher makes of a neighbourhood, and writes down what changed by it and why. */
final class Settling {
    /** Larger neighbourhoods are gathered when all stories are in; a new report joins the event it is likest to until then. */
    private static final int AT_ONCE = 40;

    private final Tables tables;
    private final EventMatcher matcher;

    Settling(Tables tables, EventMatcher matcher) {
        this.tables = tables;
        this.matcher = matcher;
    }

    /**
     * Settles neighbourhoods.
     *
     * @param changed keys of reports that are new or were corrected
     * @param all also the large ones, to the end
     */
    void settle(Collection<Long> neighbourhoods, Set<Long> changed, boolean all) {
        for (long neighbourhood : neighbourhoods) {
            Map<Long, Optional<EventTable.Standing>> members =
                    tables.neighbourhoods().members(neighbourhood);
            if (members.size() > AT_ONCE && !all) {
                members.forEach((report, standing) -> {
                    if (standing.isEmpty()) {
                        joinLikest(report);
                    }
                });
                tables.neighbourhoods().leaveUnsettled(neighbourhood);
                continue;
            }
            gather(members, changed);
            tables.neighbourhoods().settled(neighbourhood);
        }
    }

    /** Settles all neighbourhoods that were left for later. */
    void settleAll() {
        settle(tables.neighbourhoods().unsettled(), Set.of(), true);
    }

    private void joinLikest(long key) {
        Report report = tables.reports().of(key);
        Optional<Long> likest = tables.neighbourhoods().likest(key);
        Optional<EventTable.Standing> friend = likest.flatMap(tables.events()::standing);
        if (friend.isEmpty()) {
            open(report, key);
            return;
        }
        long row = friend.get().event();
        Event event = tables.events().event(row);
        if (event.reports().stream().anyMatch(other -> other.storyId().equals(report.storyId()))) {
            open(report, key);
            return;
        }
        Likeness likeness = matcher.compare(report, tables.reports().of(likest.orElseThrow()));
        OptionalDouble score = OptionalDouble.of(likeness.score());
        String says = Saying.lines(likeness.reasons());
        tables.events().put(key, new EventTable.Standing(row, score, says, EventTable.MATCHER));
        List<Report> reports = new ArrayList<>(event.reports());
        reports.add(report);
        tables.events().summarize(row, new Event(event.id(), reports));
        tables.journal()
                .report("report-joined", report.id(), event.id(), Saying.line(likeness.score(), likeness.reasons()));
    }

    private void open(Report report, long key) {
        Event event = new Event(report.id(), List.of(report));
        long row = tables.events().insert(event);
        tables.events().put(key, new EventTable.Standing(row, OptionalDouble.empty(), "", EventTable.MATCHER));
        tables.journal().report("event-opened", report.id(), event.id(), "no event is like it");
    }

    private void gather(Map<Long, Optional<EventTable.Standing>> members, Set<Long> changed) {
        if (members.size() == 1 && members.values().iterator().next().isEmpty()) {
            long key = members.keySet().iterator().next();
            open(tables.reports().of(key), key);
            return;
        }
        Map<String, Long> keys = new LinkedHashMap<>();
        List<Report> reports = new ArrayList<>();
        members.keySet().forEach(key -> {
            Report report = tables.reports().of(key);
            keys.put(report.id(), key);
            reports.add(report);
        });
        List<Gathering> gatherings = matcher.gather(reports, tables.decisions().verdicts(keys.keySet()));
        new Rearrangement(tables, members, keys, gatherings, changed).carryOut();
    }
}
