// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.dateline.testing.LookAlikes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Happenings that resemble one another are told apart, and reports of one are found though they share few words. */
class LookAlikeTest {
    private static final int SCENES = 30;
    private static final String ALL = "all";
    private static final List<String> KINDS = List.of("bombing", "protest", "strike", "meeting", "condemnation");

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void lookAlikesAreToldApart(long seed) {
        Map<String, Pairs> measured = measure(seed);
        measured.forEach((kind, pairs) -> assertThat(pairs.f1())
                .as("%s: %s", kind, pairs)
                .isGreaterThanOrEqualTo(kind.equals(ALL) ? 0.85 : 0.75));
    }

    /** Prints pairwise figures for seeds given as arguments. */
    public static void main(String[] seeds) {
        for (String seed : seeds) {
            measure(Long.parseLong(seed)).forEach((kind, pairs) -> print(seed + " " + kind + ": " + pairs));
        }
    }

    @SuppressWarnings("SystemOut")
    private static void print(String line) {
        System.out.println(line);
    }

    private static Map<String, Pairs> measure(long seed) {
        Map<String, String> truth = new HashMap<>();
        List<Report> reports = LookAlikes.of(seed, SCENES).stream()
                .map(told -> {
                    Report report = Report.of(told.story()).getFirst();
                    truth.put(report.id(), told.happening());
                    return report;
                })
                .toList();
        Map<String, String> found = new HashMap<>();
        for (Gathering gathering : EventMatcher.standard().gather(reports, List.of())) {
            gathering
                    .event()
                    .reports()
                    .forEach(report -> found.put(report.id(), gathering.event().id()));
        }
        Map<String, Pairs> measured = new LinkedHashMap<>();
        measured.put(ALL, Pairs.of(truth, found, kind -> true));
        KINDS.forEach(kind -> measured.put(kind, Pairs.of(truth, found, kind::equals)));
        return measured;
    }

    /** Pairs of reports held to be of one happening: rightly, wrongly, and missed. */
    private record Pairs(int right, int wrong, int missed) {
        static Pairs of(Map<String, String> truth, Map<String, String> found, Predicate<String> kind) {
            List<String> ids = truth.entrySet().stream()
                    .filter(entry -> kind.test(entry.getValue().split(" ")[0]))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            int right = 0;
            int wrong = 0;
            int missed = 0;
            for (int i = 0; i < ids.size(); i++) {
                for (String other : ids.subList(i + 1, ids.size())) {
                    boolean same = Objects.equals(truth.get(ids.get(i)), truth.get(other));
                    boolean held = Objects.equals(found.get(ids.get(i)), found.get(other));
                    right += same && held ? 1 : 0;
                    wrong += held && !same ? 1 : 0;
                    missed += same && !held ? 1 : 0;
                }
            }
            return new Pairs(right, wrong, missed);
        }

        double f1() {
            return 2.0 * right / (2.0 * right + wrong + missed);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "precision %.3f recall %.3f F1 %.3f",
                    (double) right / (right + wrong),
                    (double) right / (right + missed),
                    f1());
        }
    }
}
