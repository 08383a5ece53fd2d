// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.wire.WrittenStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stories in {@code gold} and {@code predicted} together bring every counter to right, too much and missing. */
class ScorerTest {
    private static final GoldFolder GOLD = new GoldFolder(resource("gold"));
    private static final GoldFolder PREDICTED = new GoldFolder(resource("predicted"));

    @Test
    void everyCountAgreesWithTheReferenceScorer() throws IOException {
        List<String> counts = new ArrayList<>();
        ScoreTable all = ScoreTable.empty();
        for (String name : GOLD.names()) {
            ScoreTable table = Scorer.score(gold(name), predicted(name));
            counts.addAll(lines(name.replace(".json", ""), table));
            all = all.plus(table);
        }
        counts.addAll(lines("all", all));
        List<String> expected = Files.readAllLines(resource("counts.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(counts).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(all.scores()).hasSize(Measure.values().length);
    }

    @Test
    void aGoldStoryComparedWithItselfIsRightEverywhere() throws IOException {
        ScoreTable table = Scorer.score(gold("arka.json"), gold("arka.json"));
        assertThat(table.score(Measure.EVENTS)).isEqualTo(new Score(9, 0, 0));
        assertThat(table.score(Measure.ACTORS).f1()).isEqualTo(1);
        assertThat(table.score(Measure.RESPONSIBILITY)).isEqualTo(new Score(2, 0, 0));
    }

    @Test
    void aMissingPredictionMissesEverything() throws IOException {
        ScoreTable table = Scorer.score(gold("unread.json"), GoldFolder.nothingReadOf(gold("unread.json")));
        assertThat(table.score(Measure.EVENTS)).isEqualTo(new Score(0, 0, 1));
        assertThat(table.score(Measure.EVENTS).f1()).isZero();
    }

    @Test
    void theTableShowsRatesAndCounts() throws IOException {
        String text = Scorer.score(gold("arka.json"), predicted("arka.json")).text();
        assertThat(text.lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).endsWith("fn"));
        assertThat(text).contains("  place within 161 km").doesNotContain("NaN");
    }

    @Test
    void aFileThatIsNoCodedStoryIsNamedWithItsMistake(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("x.json"), "{\"story\": {\"id\": \"x\",\n \"text\": }}");
        assertThatThrownBy(() -> new GoldFolder(folder).story("x.json"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("x.json: line 2");
    }

    private static WrittenStory gold(String name) throws IOException {
        return GOLD.story(name).orElseThrow();
    }

    private static WrittenStory predicted(String name) throws IOException {
        return PREDICTED.story(name).orElse(GoldFolder.nothingReadOf(gold(name)));
    }

    private static List<String> lines(String story, ScoreTable table) {
        return table.scores().entrySet().stream()
                .map(entry -> String.join(
                        "\t",
                        story,
                        entry.getKey().label(),
                        "" + entry.getValue().truePositives(),
                        "" + entry.getValue().falsePositives(),
                        "" + entry.getValue().falseNegatives()))
                .toList();
    }

    private static Path resource(String name) {
        try {
            URI where = ScorerTest.class.getResource(name).toURI();
            return Path.of(where);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
