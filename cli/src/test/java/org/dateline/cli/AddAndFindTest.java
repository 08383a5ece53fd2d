// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddAndFindTest {
    @TempDir
    private Path folder = Path.of("");

    private String ledger = "";
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void news() throws IOException {
        ledger = folder.resolve("test.db").toString();
        Path news = Files.createDirectories(folder.resolve("news/deep"));
        Files.writeString(news.resolve("one.jsonl"), """
                {"id":"one","text":"Rebels shelled the town of Arka on Monday, killing twelve people, the mayor said.\\n\\nThe army did not comment on it on Tuesday.","published":"2023-05-02","outlet":"Sample Daily"}
                {"id":"two","text":
                {"id":"three","text":"Protesters marched in Belm on Sunday against the new law, police said.\\n\\nThe march ended without arrests.","published":"2023-05-08","outlet":"Sample Herald"}
                """);
        Files.write(news.resolve("noise.txt"), new byte[] {0, 1, 2, 0, 0, 3});
    }

    @Test
    void aStoryThatItsAgencyTakesBackLeavesTheLedger() throws IOException {
        String item =
                "<newsItem guid='urn:x:1' version='%d'><itemMeta><pubStatus qcode='stat:%s'/></itemMeta><contentMeta>"
                        + "<headline>Mill owner flees Orun</headline></contentMeta><contentSet><inlineData contenttype='text/plain'>"
                        + "Rebels shelled the mill of Orun on Monday, killing its owner, the mayor said.</inlineData></contentSet></newsItem>";
        Path wire = Files.createDirectories(folder.resolve("wire"));
        Files.writeString(wire.resolve("1.xml"), item.formatted(1, "usable"));
        Files.writeString(wire.resolve("2.xml"), item.formatted(2, "canceled"));
        assertThat(run("add", "--ledger", ledger, wire.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("1 added", "1 notice that a story is taken back; 1 story was");
        run("find", "--ledger", ledger, "--format", "jsonl");
        assertThat(out.toString()).doesNotContain("ASSAULT");
    }

    @Test
    void aFolderWithOneOfEverythingIsCountedByFormatAndReason() {
        // Files of every format, written for the tests of the readers.
        Path all = Path.of("../ingest/src/test/resources/org/dateline/ingest/golden/formats");
        assertThat(run("add", "--ledger", ledger, "--columns", "text=body,published=day", all.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("22 stories read, 15 added, 7 there before, 19 rejected")
                .contains("1 read from CSV", "2 read from JSON Lines", "1 read from NITF", "2 read from NewsML-G2")
                .contains("6 read from WARC", "2 read from ninjs", "4 read from page", "4 read from text")
                .contains("1 kept, not coded: in another language (fr)")
                .contains("2 rejected: broken JSON", "3 rejected: damaged archive", "2 rejected: no page")
                .contains("1 rejected: an obituary", "1 rejected: sport", "1 rejected: a live blog")
                .contains("1 notice that a story is taken back; 0 stories were", "1 rejected: binary, not text")
                .contains("1 rejected: a list of stories", "1 rejected: unknown charset");
    }

    @Test
    void aFolderIsAddedWithItsTroublesCounted() {
        assertThat(run("add", "--ledger", ledger, folder.resolve("news").toString()))
                .isZero();
        assertThat(out.toString()).contains("2 stories read, 2 added, 0 there before, 2 rejected");
        assertThat(out.toString()).contains("1 rejected: broken JSON", "1 rejected: binary, not text");
        assertThat(err.toString()).contains("one.jsonl:2: ");
    }

    @Test
    void addingAgainChangesNothing() {
        run("add", "--ledger", ledger, folder.resolve("news").toString());
        run("add", "--ledger", ledger, folder.toString());
        assertThat(out.toString()).contains("2 stories read, 0 added, 2 there before, 2 rejected");
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        String other = folder.resolve("other.db").toString();
        run("add", "--ledger", ledger, "--threads", "1", folder.resolve("news").toString());
        run("add", "--ledger", other, "--threads", "3", folder.resolve("news").toString());
        assertThat(found(other, "jsonl")).isEqualTo(found(ledger, "jsonl"));
    }

    @Test
    void nothingReadIsAFailure() {
        assertThat(run("add", "--ledger", ledger, folder.resolve("none.txt").toString()))
                .isEqualTo(1);
    }

    @Test
    void aFileThatIsNoLedgerIsToldInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.db"), "These are notes, not a ledger. ".repeat(40));
        assertThat(run("find", "--ledger", file.toString())).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("dateline: " + file + ": is not a ledger: it is no SQLite file\n");
        assertThat(run("find", "--ledger", folder.resolve("none.db").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("there is no ledger");
    }

    @Test
    void csvHasAHeadEvenWithoutRows() {
        run("add", "--ledger", ledger, folder.resolve("news").toString());
        out.getBuffer().setLength(0);
        assertThat(run("find", "--ledger", ledger, "--country", "xxx", "--format", "csv"))
                .isZero();
        assertThat(out.toString().strip())
                .startsWith("id,from,to,type,modes,actors")
                .hasLineCount(1);
    }

    @Test
    void everyFoundEventHasItsCodeOfCameoToo() {
        run("add", "--ledger", ledger, folder.resolve("news").toString());
        assertThat(found(ledger, "jsonl")).contains("\"cameo\":\"194\"", "\"cameo\":\"141\"");
    }

    @Test
    void anUnknownTypeIsWrongUsage() {
        assertThat(run("find", "--ledger", ledger, "--type", "WAR")).isEqualTo(2);
        assertThat(err.toString()).contains("WAR").contains("ASSAULT");
    }

    private String found(String file, String format) {
        out.getBuffer().setLength(0);
        run("find", "--ledger", file, "--format", format);
        return out.toString();
    }

    private int run(String... arguments) {
        return Dateline.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
