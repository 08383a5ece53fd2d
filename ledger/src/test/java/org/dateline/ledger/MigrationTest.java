// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.dateline.coded.CodedStory;
import org.dateline.matching.Report;
import org.dateline.testing.StoryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers that older versions wrote, kept as they were written, open with all that is in them. */
class MigrationTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLedgerOfTheFirstVersionIsBroughtUpToDate() throws IOException {
        Path file = kept("v1");
        try (Ledger ledger = Ledger.open(file)) {
            Counts counts = ledger.counts();
            assertThat(counts.stories()).isEqualTo(12);
            assertThat(counts.reports()).isEqualTo(12);
            List<FoundEvent> events = ledger.find(Search.all(100));
            assertThat(events).hasSize(5);
            assertThat(events.stream().mapToInt(FoundEvent::reports).sum()).isEqualTo(12);
            assertThat(ledger.find(Search.of(QueryLanguage.parse("\"Officials said\""), 100)))
                    .isNotEmpty();
            assertThat(ledger.history(events.getFirst().id())).isNotEmpty();
            // The first version named events otherwise; links to them still work.
            String former = ledger.journal().stream()
                    .filter(line -> line.change().equals("event-opened"))
                    .flatMap(line -> line.event().stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(ledger.event(former)).isPresent();
        }
        try (Ledger again = Ledger.open(file)) {
            assertThat(again.find(Search.all(100))).hasSize(5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void aLedgerOfALaterVersionKeepsAllAndGoesOn(String version) throws IOException {
        try (Ledger ledger = Ledger.open(kept(version))) {
            assertHoldsAll(ledger);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v3"})
    void soDoesADatabaseOfALaterVersion(String version) throws IOException, SQLException {
        try (Ledger ledger = Ledger.open(PostgresServer.keptLedger(unpacked(version + ".sql")))) {
            assertHoldsAll(ledger);
        }
    }

    private static void assertHoldsAll(Ledger ledger) {
        assertThat(ledger.counts()).isEqualTo(new Counts(16, 0, 16, 8, 39));
        assertThat(ledger.find(Search.of(QueryLanguage.parse("confidence<0.6"), 100)))
                .extracting(event -> event.confidence().orElseThrow())
                .endsWith(0.3, 0.5);
        assertThat(ledger.decisions()).hasSize(1);
        assertThat(ledger.savedQueries()).containsExactly(Map.entry("drones", "type:assault drone"));
        String text = "Rebels shelled the depot of Arka again, number 0, residents said on Sunday.";
        CodedStory copy = StoryBuilder.story("new", text)
                .outlet("Gazette")
                .published("2023-03-08")
                .build();
        Posting posting = ledger.add(copy, Found.verbatim("new", text));
        assertThat(posting.outcome()).isEqualTo(Posting.Outcome.ADDED);
        String origin = ledger.story(Report.storyId(copy.story())).orElseThrow().origin();
        assertThat(ledger.stories(100).stream().filter(story -> story.origin().equals(origin)))
                .as("it and the four that it copies")
                .hasSize(5);
    }

    private static String unpacked(String name) throws IOException {
        try (InputStream kept = packed(name)) {
            return new String(kept.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream packed(String name) throws IOException {
        return new GZIPInputStream(
                Objects.requireNonNull(MigrationTest.class.getResourceAsStream("kept/" + name + ".gz")));
    }

    private Path kept(String version) throws IOException {
        Path file = folder.resolve(version + ".db");
        try (InputStream kept = packed(version + ".db");
                OutputStream out = Files.newOutputStream(file)) {
            kept.transferTo(out);
        }
        return file;
    }
}
