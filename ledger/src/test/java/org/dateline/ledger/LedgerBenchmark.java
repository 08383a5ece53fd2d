// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.coded.CodedStory;
import org.dateline.ontology.EventType;
import org.dateline.testing.InventedNews;

/** Measures adding and finding on invented news: {@code STORIES DAYS EVENTS_PER_STORY}; prints one line a figure.
 * Processor time is of the adding thread, so it says the same on a busy machine. */
final class LedgerBenchmark {
    private LedgerBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int stories = Integer.parseInt(arguments[0]);
        int events = Integer.parseInt(arguments[2]);
        List<CodedStory> news = InventedNews.of(42, stories, Integer.parseInt(arguments[1]), events);
        Path file = Files.createTempDirectory("ledger").resolve("benchmark.db");
        try (Ledger ledger = Ledger.open(file)) {
            int part = Math.max(1, stories / 5);
            for (int from = 0; from < stories; from += part) {
                List<CodedStory> batch = news.subList(from, Math.min(stories, from + part));
                long start = System.nanoTime();
                long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                AddingStories.add(ledger, batch);
                double seconds = (System.nanoTime() - start) / 1e9;
                double busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e9;
                print(String.format(
                        Locale.ROOT,
                        "stories %d to %d: %.0f reports/s, %.0f reports per second of processor time",
                        from,
                        from + batch.size(),
                        events * batch.size() / seconds,
                        events * batch.size() / busy));
            }
            print(String.format(Locale.ROOT, "%s, file %d MB", ledger.counts(), Files.size(file) >> 20));
            time("first page", ledger, Search.all(50));
            time(
                    "type and days",
                    ledger,
                    search().type(EventType.ASSAULT)
                            .from(LocalDate.of(2023, 2, 1))
                            .build(50));
            time("country", ledger, search().country("CCC").build(50));
            time("actor", ledger, search().actor("army of AAA 5").build(50));
            time("actor, common word", ledger, search().actor("army").build(50));
            time("source", ledger, search().source("Outlet 7").build(50));
            time("text", ledger, search().text("word17 word18").build(50));
            time("text, common word", ledger, search().text("residents").build(50));
        }
    }

    private static Search.Builder search() {
        return new Search.Builder();
    }

    private static void time(String name, Ledger ledger, Search search) {
        int rounds = 20;
        int rows = 0;
        long best = Long.MAX_VALUE;
        long first = 0;
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            rows = ledger.find(search).size();
            long took = System.nanoTime() - start;
            first = i == 0 ? took : first;
            best = Math.min(best, took);
        }
        print(String.format(
                Locale.ROOT, "find %s: %d rows, first %.1f ms, best %.1f ms", name, rows, first / 1e6, best / 1e6));
    }

    @SuppressWarnings("SystemOut")
    private static void print(String line) {
        System.out.println(line);
    }
}
