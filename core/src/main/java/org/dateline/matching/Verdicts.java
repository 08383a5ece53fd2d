// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Analysts' words on a list of reports, freed of what later ones took back: groups, and groups kept apart. */
final class Verdicts {
    private final int[] group;
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();
    private final Map<Integer, String> says = new HashMap<>();

    private Verdicts(int reports) {
        group = new int[reports];
        for (int i = 0; i < reports; i++) {
            group[i] = i;
        }
    }

    /**
     * The verdicts as they hold together: from the newest to the oldest, each word counts that contradicts none before.
     *
     * @param places of reports in the list, by id; what is said of others is passed over
     */
    static Verdicts of(List<Verdict> verdicts, Map<String, Integer> places) {
        Verdicts ruled = new Verdicts(places.size());
        for (Verdict verdict : verdicts.reversed()) {
            List<Integer> together = places(verdict.together(), places);
            List<Integer> others = places(verdict.apart(), places);
            for (int other : together) {
                ruled.join(together.getFirst(), other, verdict.says());
            }
            for (int other : others) {
                together.forEach(one -> ruled.part(one, other));
            }
        }
        return ruled;
    }

    /** The first report of those that belong together with one by an analyst's word. */
    int group(int report) {
        int at = report;
        while (group[at] != at) {
            at = group[at];
        }
        return at;
    }

    /** Groups that must not share an event with a group. */
    Set<Integer> apartFrom(int of) {
        return apart.getOrDefault(of, Set.of());
    }

    /** Whose word put a report with others. */
    Optional<String> says(int report) {
        return Optional.ofNullable(says.get(report));
    }

    private void join(int one, int other, String words) {
        int mine = group(one);
        int theirs = group(other);
        if (mine == theirs || apartFrom(mine).contains(theirs)) {
            return;
        }
        int kept = Math.min(mine, theirs);
        int gone = Math.max(mine, theirs);
        group[gone] = kept;
        for (int enemy : Objects.requireNonNullElse(apart.remove(gone), Set.<Integer>of())) {
            Objects.requireNonNull(apart.get(enemy)).remove(gone);
            keepApart(kept, enemy);
        }
        says.putIfAbsent(other, words);
    }

    private void part(int one, int other) {
        if (group(one) != group(other)) {
            keepApart(group(one), group(other));
        }
    }

    private void keepApart(int one, int other) {
        apart.computeIfAbsent(one, first -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, first -> new HashSet<>()).add(one);
    }

    private static List<Integer> places(List<String> ids, Map<String, Integer> places) {
        List<Integer> found = new ArrayList<>();
        for (String id : ids) {
            Optional.ofNullable(places.get(id)).ifPresent(found::add);
        }
        return found;
    }
}
