// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst does with a ledger on the command line. */
class LedgerCommandsTest {
    private static final Pattern EVENT = Pattern.compile("· event ([0-9a-f]{8})");
    private static final Pattern REPORT = Pattern.compile("report ([0-9a-f]{24})");

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void twoOutletsOnOneAttack() throws IOException {
        Path news = Files.writeString(folder.resolve("news.jsonl"), """
                {"id":"one","text":"A car bomb killed twelve people in Kabul on Monday, police said.\\n\\nNobody claimed the attack at first.","published":"2023-05-02","outlet":"Sample Daily"}
                {"id":"two","text":"At least 20 people died when a car bomb exploded in Kabul on Monday, a doctor said.\\n\\nThe hospital was full by noon.","published":"2023-05-03","outlet":"Sample Herald"}
                """);
        assertThat(run("add", news.toString())).contains("2 stories read, 2 added");
    }

    @Test
    void anEventIsExplainedSplitAndPutTogetherAgain() {
        String event = first(EVENT, run("find", "type:assault"));
        assertThat(run("find", "type:assault")).contains("2 reports from 2 independent origins");
        String explained = run("explain", event);
        assertThat(explained)
                .contains("the first of them", "against the earlier report it is likest to:", "type +1.0 both ASSAULT");
        List<String> reports = all(REPORT, explained);
        assertThat(run("split", "--by", "Mara", event, reports.getLast()))
                .contains("\"dateline undo 1\" takes it back");
        assertThat(run("find", "type:assault", "reports>=2")).doesNotContain("event");
        assertThat(run("history", reports.getLast())).contains("Mara: split (decision 1)");
        run("undo", "1");
        assertThat(run("find", "type:assault", "reports>=2")).contains("event " + event);
        run("rebuild");
        assertThat(run("find", "type:assault", "reports>=2")).contains("event " + event);
    }

    @Test
    void disputedTollsAreListedWithTheVersionToTake() {
        assertThat(run("disputes", "--policy", "highest", "country:AFG"))
                .contains("killed", "   12  ", ">   at least 20", "doctor (Sample Herald, 2023-05-03)");
    }

    @Test
    void eventsAreCountedAndQueriesSaved() {
        assertThat(run("find", "--count", "country", "type:assault")).contains("1         AFG");
        run("find", "--save", "bombs", "car bomb");
        assertThat(run("find", "--saved")).contains("@bombs  car bomb");
        assertThat(run("find", "--count", "type", "@bombs")).contains("ASSAULT");
        assertThat(run("find", "tpye:assault")).isEmpty();
        assertThat(err.toString()).contains("query, character 1: unknown field tpye; fields are type");
        assertThat(run("find", "--help")).contains("killed>=10", "dateline find @drones");
    }

    @Test
    void aBackupIsALedger() {
        Path copy = folder.resolve("copy.db");
        run("backup", copy.toString());
        assertThat(copy).exists();
        assertThat(run("backup", copy.toString())).isEmpty();
        assertThat(err.toString()).contains("is there already; a backup overwrites nothing");
    }

    private String run(String command, String... arguments) {
        StringWriter out = new StringWriter();
        String[] line = Stream.concat(
                        Stream.of(command, "--ledger", folder.resolve("test.db").toString()), Stream.of(arguments))
                .toArray(String[]::new);
        try (PrintWriter printed = new PrintWriter(out);
                PrintWriter complained = new PrintWriter(err)) {
            Dateline.run(printed, complained, line);
        }
        return out.toString();
    }

    private static String first(Pattern pattern, String text) {
        return all(pattern, text).getFirst();
    }

    private static List<String> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(found -> found.group(1)).toList();
    }
}
