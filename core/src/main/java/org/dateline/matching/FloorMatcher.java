// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Gathers by {@link Clustering}, and says of each report to which earlier one of its event it is likest. */
final class FloorMatcher implements EventMatcher {
    // To say why a report is in a much reported event, that many earlier ones are looked at.
    private static final int COMPARED = 64;

    private final ReportComparer comparer;
    private final double floor;

    FloorMatcher(ReportComparer comparer, double floor) {
        this.comparer = comparer;
        this.floor = floor;
    }

    @Override
    public Likeness compare(Report one, Report other) {
        return comparer.compare(one, other);
    }

    @Override
    public double score(Report one, Report other) {
        return comparer.score(one, other);
    }

    @Override
    public boolean links(double score) {
        return score >= floor;
    }

    @Override
    public List<Gathering> gather(List<Report> reports, List<Verdict> verdicts) {
        List<Report> sorted = reports.stream().sorted(Event.READING_ORDER).toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            places.put(sorted.get(i).id(), i);
        }
        Verdicts ruled = Verdicts.of(verdicts, places);
        Clustering clustering = new Clustering(floor, sorted, ruled);
        NearPairs.of(sorted)
                .forEach((one, other) ->
                        clustering.pair(one, other, comparer.score(sorted.get(one), sorted.get(other))));
        return clustering.clusters().stream()
                .map(members -> gathering(members, sorted, ruled))
                .toList();
    }

    private Gathering gathering(List<Integer> members, List<Report> sorted, Verdicts ruled) {
        List<Membership> memberships = new ArrayList<>();
        List<Report> earlier = new ArrayList<>();
        for (int member : members) {
            Report report = sorted.get(member);
            memberships.add(membership(report, earlier, ruled.says(member)));
            earlier.add(report);
        }
        return new Gathering(new Event(earlier.getFirst().id(), earlier), memberships);
    }

    private Membership membership(Report report, List<Report> earlier, Optional<String> verdict) {
        int likest = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < Math.min(COMPARED, earlier.size()); i++) {
            double score = comparer.score(report, earlier.get(i));
            likest = score > most ? i : likest;
            most = Math.max(score, most);
        }
        Optional<Likeness> best =
                earlier.isEmpty() ? Optional.empty() : Optional.of(comparer.compare(report, earlier.get(likest)));
        return new Membership(
                report,
                best.map(likeness -> OptionalDouble.of(likeness.score())).orElse(OptionalDouble.empty()),
                best.map(Likeness::reasons).orElse(List.of()),
                verdict);
    }
}
