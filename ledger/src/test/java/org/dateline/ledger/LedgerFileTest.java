// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.dateline.testing.StoryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aTextFileIsNoLedger() throws IOException {
        Path file = Files.writeString(
                folder.resolve("notes.txt"), "Not a ledger, but long enough to be looked at. ".repeat(50));
        assertThatThrownBy(() -> Ledger.open(file))
                .isInstanceOf(BadLedger.class)
                .hasMessage(file + ": is not a ledger: it is no SQLite file");
    }

    @Test
    void anotherProgramsDatabaseIsNoLedgerAndStaysAsItWas() throws SQLException {
        Path file = folder.resolve("other.db");
        execute(file, "CREATE TABLE bookmark (url TEXT)");
        assertThatThrownBy(() -> Ledger.open(file)).hasMessageEndingWith("is an SQLite file, but not a ledger");
        execute(file, "INSERT INTO bookmark VALUES ('x')");
    }

    @Test
    void aNewerLedgerIsLeftToANewerDateline() throws SQLException {
        Path file = folder.resolve("new.db");
        Ledger.open(file).close();
        execute(file, "PRAGMA user_version = 99");
        assertThatThrownBy(() -> Ledger.open(file))
                .hasMessageContaining("newer Dateline")
                .hasMessageContaining("99");
    }

    @Test
    void aFolderOrAMissingFolderIsToldPlainly() {
        assertThatThrownBy(() -> Ledger.open(folder)).hasMessageEndingWith("is a folder; name a file");
        assertThatThrownBy(() -> Ledger.open(folder.resolve("none/x.db"))).isInstanceOf(BadLedger.class);
        assertThatThrownBy(() -> Ledger.openExisting(folder.resolve("x.db")))
                .hasMessageContaining("there is no ledger");
    }

    @Test
    void aFullDiskIsToldPlainlyAndNothingIsHalfWritten() throws SQLException {
        Path file = folder.resolve("full.db");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.counts();
        }
        try (Ledger ledger = Ledger.open(file)) {
            ledger.fillUpFor(60);
            String text = "Rebels shelled Arka. ".repeat(200);
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 100; i++) {
                            String each = i + " " + text;
                            ledger.add(StoryBuilder.story("s" + i, each).build(), Found.onLine("f", 1));
                        }
                    })
                    .isInstanceOf(BadLedger.class)
                    .hasMessageContaining("the disk is full");
            long added = ledger.counts().stories();
            assertThat(ledger.counts().journal()).isEqualTo(added);
        }
    }

    @Test
    void aReadOnlyLedgerCanBeReadAndIsToldPlainlyWhenItIsWrittenTo() {
        Path file = folder.resolve("read-only.db");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.add(StoryBuilder.story("s", "Rebels shelled Arka.").build(), Found.onLine("f", 1));
        }
        try (Ledger ledger = Ledger.open("file:" + file + "?mode=ro")) {
            assertThat(ledger.counts().stories()).isEqualTo(1);
            assertThatThrownBy(() -> ledger.add(
                            StoryBuilder.story("t", "Rebels left Arka.").build(), Found.onLine("f", 2)))
                    .isInstanceOf(BadLedger.class)
                    .hasMessageContaining("is read-only; make it writable");
            assertThat(ledger.counts().stories()).isEqualTo(1);
        }
    }

    @Test
    void aServerThatIsNotThereIsToldPlainlyAndWithoutThePassword() {
        assertThatThrownBy(() -> Ledger.open("postgresql://mara:secret@localhost:1/news"))
                .isInstanceOf(BadLedger.class)
                .hasMessageContaining("postgresql://mara@localhost:1/news: cannot be reached");
        assertThatThrownBy(() -> Ledger.open("postgresql:news")).hasMessageContaining("is no address of a database");
    }

    @Test
    void aClosedLedgerIsOneFile() throws IOException {
        Path file = folder.resolve("one.db");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.add(StoryBuilder.story("s", "Rebels shelled Arka.").build(), Found.onLine("f", 1));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theJournalCannotBeEdited() throws SQLException {
        Path file = folder.resolve("j.db");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.add(StoryBuilder.story("s", "Rebels shelled Arka.").build(), Found.onLine("f", 1));
        }
        assertThatThrownBy(() -> execute(file, "UPDATE journal SET cause = ''")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> execute(file, "DELETE FROM journal")).hasMessageContaining("append-only");
    }

    private static void execute(Path file, String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
