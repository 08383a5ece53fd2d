// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.testing.InventedNews;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingPropertyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void reportsOfAWorldWithoutGapsGatherAlikeInAnyOrder(long seed) {
        List<Report> reports = InventedNews.of(seed, 120, 40).stream()
                .flatMap(story -> Report.of(story).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        Set<Set<String>> first = gathered(reports);
        Collections.shuffle(reports, new Random(seed));
        assertThat(gathered(reports)).isEqualTo(first);
        assertThat(first.size()).isBetween(20, 100);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void whatIsHeldToBeOneHappeningSharesABlock(long seed) {
        List<Report> reports = InventedNews.of(seed, 80, 10).stream()
                .flatMap(story -> Report.of(story).stream())
                .toList();
        ReportComparer comparer = ReportComparer.weighted();
        for (Report one : reports) {
            for (Report other : reports) {
                if (comparer.compare(one, other).score() >= 5) {
                    assertThat(one.blocks())
                            .anyMatch(mine -> other.blocks().stream().anyMatch(mine::meets));
                }
            }
        }
    }

    private static Set<Set<String>> gathered(List<Report> reports) {
        return EventMatcher.standard().gather(reports, List.of()).stream()
                .map(gathering -> gathering.event().reports().stream()
                        .map(Report::id)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }
}
