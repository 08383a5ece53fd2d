// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.coded.CodedStory;
import org.dateline.matching.Report;
import org.dateline.testing.LookAlikes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderTest {
    private static final int STORIES = 500;
    private static final int ORDERS = 10;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tenOrdersOfTheSameStoriesEndInTheSameEvents() {
        List<CodedStory> news = new ArrayList<>(LookAlikes.of(31, 20).stream()
                .map(LookAlikes.Told::story)
                .limit(STORIES)
                .toList());
        assertThat(news).hasSize(STORIES);
        Map<String, Set<String>> first = eventsAfter(0, news);
        assertThat(first).hasSizeGreaterThan(100);
        for (int order = 1; order < ORDERS; order++) {
            Collections.shuffle(news, new Random(order));
            assertThat(eventsAfter(order, news)).isEqualTo(first);
        }
    }

    /** Ids of events with the ids of their reports. */
    private Map<String, Set<String>> eventsAfter(int order, List<CodedStory> news) {
        try (Ledger ledger = Ledger.open(folder.resolve(order + ".db"))) {
            AddingStories.add(ledger, news);
            ledger.settle();
            return ledger.find(Search.all(10_000)).stream()
                    .collect(Collectors.toMap(
                            FoundEvent::id,
                            found -> ledger.event(found.id()).orElseThrow().reports().stream()
                                    .map(Report::id)
                                    .collect(Collectors.toSet())));
        }
    }
}
