// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import org.dateline.coded.CodedStory;
import org.dateline.testing.SkewedNews;

/**
 * Measures adding and finding on invented news, skewed as the world's: {@code REPORTS [FOLDER | postgresql]}. Prints at every
 * tenth of the way how fast reports went in, by the clock and by processor time of the adding thread, which says nearly the
 * same on a busy machine; at the end the ledger's size and how long questions take. With 0 reports it asks a ledger that is
 * there.
 */
final class LedgerBenchmark {
    private static final int TOGETHER = 16;
    private static final int ROUNDS = 40;

    private LedgerBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int reports = Integer.parseInt(arguments[0]);
        String place = arguments.length > 1
                ? arguments[1]
                : Files.createTempDirectory("ledger").toString();
        String name = place.equals("postgresql")
                ? PostgresServer.newLedger()
                : Path.of(place, "benchmark.db").toString();
        SkewedNews news = new SkewedNews(42);
        int added = 0;
        Counts counts;
        try (Ledger ledger = Ledger.open(name)) {
            int part = Math.max(1, reports / 10);
            while (added < reports) {
                added += add(ledger, news, added, Math.min(part, reports - added));
            }
            long start = System.nanoTime();
            ledger.settle();
            print(String.format(Locale.ROOT, "settling took %.1f s", (System.nanoTime() - start) / 1e9));
            counts = ledger.counts();
        }
        long size = size(name);
        print(String.format(
                Locale.ROOT, "%s, %d MB, %.0f bytes a report", counts, size >> 20, (double) size / counts.reports()));
        try (Ledger ledger = Ledger.open(name)) {
            questions(ledger, (int) counts.reports());
        }
    }

    private static int add(Ledger ledger, SkewedNews news, int before, int wanted) {
        long took = 0;
        long worked = 0;
        int added = 0;
        while (added < wanted) {
            List<Arrival> arrivals = new ArrayList<>();
            for (int i = 0; i < TOGETHER; i++) {
                CodedStory coded = news.next();
                arrivals.add(new Arrival(coded, Found.onLine("news.jsonl", 1)));
                added += coded.events().size();
            }
            long begun = System.nanoTime();
            long workedBefore = processor();
            ledger.addAll(arrivals);
            took += System.nanoTime() - begun;
            worked += processor() - workedBefore;
        }
        double seconds = took / 1e9;
        double busy = worked / 1e9;
        print(String.format(
                Locale.ROOT,
                "reports %d to %d: %.0f a second, %.0f a second of processor time",
                before,
                before + added,
                added / seconds,
                added / busy));
        return added;
    }

    private static void questions(Ledger ledger, int reports) {
        int days = Math.max(1, reports / 1000);
        LocalDate first = LocalDate.of(2015, 1, 1);
        Random random = new Random(7);
        IntFunction<String> day = round -> first.plusDays(random.nextInt(days)).toString();
        time("newest page", round -> "", ledger);
        time("type and month", round -> "type:assault day:" + day.apply(round).substring(0, 7), ledger);
        time("country and week", round -> "country:AAX since:" + day.apply(round), ledger);
        time("small country", round -> "country:" + (char) ('A' + round % 5) + "QX", ledger);
        time("actor", round -> "actor:\"Ministry " + round % 40 + " of A" + (char) ('A' + round % 20) + "X\"", ledger);
        time("tolls", round -> "killed>=" + (10 + round) + " since:" + day.apply(round), ledger);
        time("outlet and day", round -> "outlet:\"Outlet " + round * 9 + "\" day:" + day.apply(round), ledger);
        time(
                "two words",
                round -> "word" + " "
                        + Integer.toString(round * 997 * 37 + 1000, 36).replaceAll("\\d", "o"),
                ledger);
        time("place", round -> "at:\"town " + round + "-" + round % 7 + "\"", ledger);
        time("well told and disputed", round -> "reports>=5 is:disputed since:" + day.apply(round), ledger);
        count("by type, all", Facet.TYPE, round -> "", ledger);
        count("by day, a year", Facet.DAY, round -> "day:2015", ledger);
        count("by actor, a day", Facet.ACTOR, round -> "day:" + day.apply(round), ledger);
        count(
                "by place, a month",
                Facet.PLACE,
                round -> "day:" + day.apply(round).substring(0, 7),
                ledger);
    }

    private static void time(String name, IntFunction<String> query, Ledger ledger) {
        measure(
                "find " + name,
                round -> ledger.find(Search.of(QueryLanguage.parse(query.apply(round)), 50)
                                .in(Search.Order.NEWEST_FIRST))
                        .size());
    }

    private static void count(String name, Facet facet, IntFunction<String> query, Ledger ledger) {
        measure(
                "count " + name,
                round -> ledger.counts(facet, QueryLanguage.parse(query.apply(round)), 50)
                        .size());
    }

    private static void measure(String name, IntFunction<Integer> question) {
        List<Double> took = new ArrayList<>();
        int rows = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            rows += question.apply(round);
            took.add((System.nanoTime() - start) / 1e6);
        }
        took.sort(Double::compare);
        print(String.format(
                Locale.ROOT,
                "%s: median %.1f ms, p95 %.1f ms, %d rows",
                name,
                took.get(ROUNDS / 2),
                took.get(ROUNDS * 95 / 100),
                rows));
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long size(String name) throws Exception {
        if (!PostgresStore.isName(name)) {
            return Files.size(Path.of(name));
        }
        try (Connection connection = PostgresServer.connection(name);
                Statement statement = connection.createStatement();
                ResultSet size = statement.executeQuery("SELECT pg_database_size(current_database())")) {
            size.next();
            return size.getLong(1);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void print(String line) {
        System.out.println(line);
    }
}
