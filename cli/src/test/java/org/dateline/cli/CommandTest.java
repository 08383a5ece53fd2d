// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.testing.SampleCoding;
import org.dateline.wire.CodedStoryReader;
import org.dateline.wire.CodedStoryWriter;
import org.dateline.wire.StoryLines;
import org.dateline.wire.WrittenStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole command lines, with every stage as it is put together for users. */
class CommandTest {
    private static final String SECOND = "{\"id\": \"two\", \"published\": \"2024-03-11\", \"text\": "
            + "\"Rebels shelled Aleppo on Sunday, killing at least three people, the governor said.\"}";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path stories = Path.of("");

    @BeforeEach
    void twoStoriesWithABrokenLineBetweenThem() throws IOException {
        stories = folder.resolve("stories.jsonl");
        Files.writeString(stories, StoryLines.line(SampleCoding.story()) + "\n{\"id\": oops}\n" + SECOND + "\n");
    }

    @Test
    void withoutACommandItSaysWhatItCanDo() {
        assertThat(run()).isZero();
        assertThat(out.toString())
                .contains("dateline read")
                .contains("dateline why")
                .contains("dateline evaluate")
                .contains("To begin:");
    }

    @Test
    void jsonFitsTheSchemaAndKeepsTheTextLetterForLetter() {
        assertThat(run("read", "--json", stories.toString())).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(mistakes(line)).isEmpty());
        WrittenStory first = CodedStoryReader.read(lines.getFirst());
        assertThat(first.story().text()).isEqualTo(SampleCoding.story().text());
    }

    @Test
    void aBrokenLineIsNamedAndTheRestGoesOn() {
        assertThat(run("read", "--json", stories.toString())).isZero();
        assertThat(err.toString()).contains("stories.jsonl:2: ").contains("column");
    }

    @Test
    void whereNothingCanBeReadTheExitCodeSaysSo() {
        assertThat(run("read", folder.resolve("none.txt").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("none.txt: no such file");
        assertThat(run("read")).isEqualTo(2);
        assertThat(run("raed", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("Unmatched argument");
    }

    @Test
    void outputIsTheSameWithAnyNumberOfThreads() {
        run("read", "--json", "--threads", "1", stories.toString(), stories.toString());
        String one = out.toString();
        out.getBuffer().setLength(0);
        run("read", "--json", "--threads", "5", stories.toString(), stories.toString());
        assertThat(out.toString()).isEqualTo(one);
    }

    @Test
    void oneFileIsWrittenForEveryStory() throws IOException {
        Path coded = folder.resolve("coded");
        assertThat(run("read", "--out", coded.toString(), stories.toString(), stories.toString()))
                .isZero();
        assertThat(coded).isDirectoryContaining("glob:**/sample.json").isDirectoryContaining("glob:**/two-2.json");
        assertThat(mistakes(Files.readString(coded.resolve("two.json")))).isEmpty();
        assertThat(err.toString()).contains("4 stories written");
    }

    @Test
    void theDayCanBeGiven() {
        run("read", "--json", "--published", "2020-02-29", stories.toString());
        assertThat(out.toString().lines())
                .allSatisfy(
                        line -> assertThat(line).contains("\"published\":\"2020-02-29\",\"publishedFrom\":\"given\""));
    }

    @Test
    void peopleGetAPage() {
        assertThat(run("read", stories.toString())).isZero();
        assertThat(out.toString()).contains("Rockets hit base as envoy visits").contains("2024-03-10 (given)");
    }

    @Test
    void whySaysWhenALineHoldsNoStory() {
        assertThat(run("why", stories + ":9")).isEqualTo(1);
        assertThat(err.toString()).contains("no such story");
        assertThat(run("why", stories + ":1")).isZero();
        assertThat(out.toString()).contains("sample");
    }

    @Test
    void predictionsAreScoredAgainstGold() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Files.writeString(gold.resolve("sample.json"), CodedStoryWriter.page(SampleCoding.coded()));
        assertThat(run("evaluate", gold.toString(), "--predicted", gold.toString(), "--per-story"))
                .isZero();
        assertThat(out.toString()).contains("== sample").containsPattern("events +1\\.000 +1\\.000 +1\\.000 +2 +0 +0");
        assertThat(run("evaluate", folder.resolve("coded").toString())).isEqualTo(1);
    }

    @Test
    void goldStoriesAreCodedFromTheirTextAlone() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Files.writeString(gold.resolve("sample.json"), CodedStoryWriter.page(SampleCoding.coded()));
        assertThat(run("evaluate", gold.toString())).isZero();
        assertThat(out.toString()).contains("who-did-what-to-whom");
    }

    private int run(String... arguments) {
        return Dateline.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private static List<com.networknt.schema.Error> mistakes(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("classpath:org/dateline/wire/coded-story.schema.json"))
                .validate(json, InputFormat.JSON);
    }
}
