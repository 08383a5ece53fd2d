// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.dateline.cli.Composition;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.pipeline.Stages;
import org.dateline.story.Story;
import org.dateline.time.DatedStory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how well stories are dated from their own words: each is read without its date, and the day found is compared
 * with it. Arguments: a file with one JSON object a line that has title, text and date, gzipped or not; how many stories,
 * taken evenly; a third one prints what was found.
 */
final class DaterMeasure {
    private DaterMeasure() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Stages stages = Composition.english(KnowledgeFiles.bundled()).stages();
        int wanted = Integer.parseInt(arguments[1]);
        Map<String, Integer> counts = new TreeMap<>();
        try (BufferedReader lines = open(Path.of(arguments[0]))) {
            var all = lines.lines().toList();
            int step = Math.max(1, all.size() / wanted);
            for (int at = 0; at < all.size(); at += step) {
                JsonNode item = JsonMapper.shared().readTree(all.get(at));
                LocalDate day = LocalDate.parse(item.get("date").asString());
                String text = item.get("title").asString() + "\n\n"
                        + item.get("text").asString().replace("\n", "\n\n");
                Optional<DatedStory> found = stages.dater().date(stages.parser().parse(Story.of("s", text)));
                String outcome = found.map(dated -> outcome(dated, day)).orElse("none");
                counts.merge(outcome, 1, Integer::sum);
                if (arguments.length > 2) {
                    out.println(outcome + " " + day + " " + item.get("title").asString() + " | "
                            + found.map(dated -> dated.published().day() + " " + dated.says())
                                    .orElse(""));
                }
            }
        }
        out.println(counts);
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }

    private static String outcome(DatedStory dated, LocalDate day) {
        long days = Math.abs(ChronoUnit.DAYS.between(dated.published().day(), day));
        return dated.published().from().name().toLowerCase(java.util.Locale.ROOT)
                + (days == 0 ? " right" : days <= 1 ? " a day off" : " wrong");
    }
}
