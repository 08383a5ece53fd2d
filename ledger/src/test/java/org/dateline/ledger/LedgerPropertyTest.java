// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.dateline.coded.CodedStory;
import org.dateline.matching.Report;
import org.dateline.testing.InventedNews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerPropertyTest {
    private static final int STORIES = 250;

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
        Random random = new Random(7);
        long held = 0;
        for (int round = 0; round < 3; round++) {
            Process writer = write(file, 11);
            // Long enough to get into the writing, different each time.
            waitFor(file, held + 1 + random.nextInt(60));
            writer.destroyForcibly().waitFor();
            assertThat(integrity(file)).isEqualTo("ok");
            held = stories(file);
        }
        try (Ledger ledger = Ledger.open(file)) {
            AddingStories.add(ledger, InventedNews.of(11, STORIES, 60));
            assertThat(ledger.counts().stories()).isEqualTo(STORIES);
            assertThat(events(ledger)).isEqualTo(eventsAfter("whole.db", InventedNews.of(11, STORIES, 60)));
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

    private static Process write(Path file, long seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AddingStories.class.getName(),
                        file.toString(),
                        Long.toString(seed),
                        Integer.toString(STORIES))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void waitFor(Path file, long stories) throws InterruptedException {
        for (int i = 0; i < 500; i++) {
            if (Files.exists(file) && stories(file) >= stories) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private static long stories(Path file) {
        try {
            return Long.parseLong(ask(file, "SELECT count(*) FROM story"));
        } catch (SQLException e) {
            // The writer has not made its tables yet.
            return 0;
        }
    }

    private static String integrity(Path file) throws SQLException {
        return ask(file, "PRAGMA integrity_check");
    }

    private static String ask(Path file, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
