// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dateline.coded.CodedStory;
import org.dateline.matching.Report;
import org.dateline.testing.InventedNews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerPropertyTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void anyOrderWithAnyRepeatsGivesTheSameEvents(long seed) {
        List<CodedStory> news = InventedNews.of(seed, 100, 60);
        Set<Set<String>> events = eventsAfter("one.db", news);
        List<CodedStory> again = new ArrayList<>(news);
        again.addAll(news.subList(0, 30));
        Collections.shuffle(again, new Random(seed));
        assertThat(eventsAfter("two.db", again)).isEqualTo(events);
    }

    @Test
    void aLedgerWhoseWriterWasKilledAgainAndAgainIsSoundAndComplete() throws Exception {
        Path file = folder.resolve("killed.db");
        KillRounds killing = new KillRounds(file);
        for (int round = 0; round < 3; round++) {
            assertThat(killing.round(11)).isEqualTo("ok");
        }
        List<CodedStory> news = InventedNews.of(11, KillRounds.STORIES, 60);
        try (Ledger ledger = Ledger.open(file)) {
            AddingStories.add(ledger, news);
            assertThat(ledger.counts().stories()).isEqualTo(news.size());
            assertThat(events(ledger)).isEqualTo(eventsAfter("whole.db", news));
        }
    }

    @Test
    void twoProgramsWriteToOneLedgerAtOnceAndReadEachOthersEvents() throws Exception {
        List<CodedStory> news = InventedNews.of(12, 120, 30);
        Path file = folder.resolve("shared.db");
        try (Ledger one = Ledger.open(file);
                Ledger two = Ledger.open(file)) {
            CompletableFuture<Void> half =
                    CompletableFuture.runAsync(() -> AddingStories.add(one, news.subList(0, 70)));
            AddingStories.add(two, news.subList(50, 120));
            half.get();
            assertThat(one.counts()).isEqualTo(two.counts());
            assertThat(events(one)).isEqualTo(events(two)).isEqualTo(eventsAfter("whole.db", news));
        }
    }

    private Set<Set<String>> eventsAfter(String name, List<CodedStory> news) {
        try (Ledger ledger = Ledger.open(folder.resolve(name))) {
            AddingStories.add(ledger, news);
            return events(ledger);
        }
    }

    private static Set<Set<String>> events(Ledger ledger) {
        return ledger.find(Search.all(10_000)).stream()
                .map(found -> ledger.event(found.id()).orElseThrow().reports().stream()
                        .map(Report::id)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }
}
