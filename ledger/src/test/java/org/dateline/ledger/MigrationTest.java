// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private Path kept(String version) throws IOException {
        Path file = folder.resolve(version + ".db");
        try (InputStream kept = new GZIPInputStream(
                        Objects.requireNonNull(MigrationTest.class.getResourceAsStream("kept/" + version + ".db.gz")));
                OutputStream out = Files.newOutputStream(file)) {
            kept.transferTo(out);
        }
        return file;
    }
}
