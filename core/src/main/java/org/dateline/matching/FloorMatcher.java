// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Scores a report against each event by its likest report, less what speaks against it in any other. */
final class FloorMatcher implements EventMatcher {
    // Of a much reported event the first and the latest reports stand for the rest.
    private static final int COMPARED_AT_EACH_END = 16;

    private final ReportComparer comparer;
    private final double floor;

    FloorMatcher(ReportComparer comparer, double floor) {
        this.comparer = comparer;
        this.floor = floor;
    }

    @Override
    public List<LedgerChange> match(Report report, List<Event> candidates) {
        List<Match> matches = candidates.stream()
                .filter(event -> !event.isReportedBy(report.storyId()))
                .map(event -> match(report, event))
                .filter(match -> match.score() >= floor)
                .sorted(Comparator.comparingDouble(Match::score)
                        .reversed()
                        .thenComparing(match -> match.event().id()))
                .toList();
        if (matches.isEmpty()) {
            return List.of(new LedgerChange.Opened(Event.idFor(report), report));
        }
        Match best = matches.getFirst();
        List<LedgerChange> changes = new ArrayList<>();
        changes.add(new LedgerChange.Joined(best.event().id(), report, best.score(), best.reasons()));
        List<Event> joined = new ArrayList<>(List.of(best.event()));
        for (Match match : matches.subList(1, matches.size())) {
            if (joined.stream().allMatch(event -> isOne(event, match.event()))) {
                joined.add(match.event());
                changes.add(
                        new LedgerChange.Merged(best.event().id(), match.event().id(), match.score(), match.reasons()));
            }
        }
        return changes;
    }

    private Match match(Report report, Event event) {
        Likeness best = new Likeness(Double.NEGATIVE_INFINITY, List.of());
        double worst = 0;
        for (Report member : compared(event)) {
            Likeness likeness = comparer.compare(report, member);
            worst = Math.min(worst, likeness.score());
            if (likeness.score() > best.score()) {
                best = likeness;
            }
        }
        return new Match(event, best.score() + worst, best.reasons());
    }

    /** Whether two events that a report fits both may be one: nothing speaks against it, and no story tells them apart. */
    private boolean isOne(Event kept, Event other) {
        if (other.reports().stream().anyMatch(report -> kept.isReportedBy(report.storyId()))) {
            return false;
        }
        return compared(kept).stream()
                .allMatch(mine -> compared(other).stream()
                        .allMatch(theirs -> comparer.compare(mine, theirs).score() >= 0));
    }

    private static List<Report> compared(Event event) {
        List<Report> reports = event.reports();
        if (reports.size() <= 2 * COMPARED_AT_EACH_END) {
            return reports;
        }
        List<Report> ends = new ArrayList<>(reports.subList(0, COMPARED_AT_EACH_END));
        ends.addAll(reports.subList(reports.size() - COMPARED_AT_EACH_END, reports.size()));
        return ends;
    }

    private record Match(Event event, double score, List<Reason> reasons) {}
}
