// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.evaluation.BodyScore;
import org.dateline.wire.GoldPage;

/**
 * What other extractors made of the same pages ({@code output/NAME.json} beside the gold), and what they would add: taken where
 * one's own body is short, and, as an upper bound, wherever they come closer to the gold.
 */
final class PageRivals {
    private static final int SHORT = 500; // letters; few stories are shorter

    private final Map<String, GoldPage> gold;
    private final Map<String, String> own;

    PageRivals(Map<String, GoldPage> gold, Map<String, String> own) {
        this.gold = gold;
        this.own = own;
    }

    List<String> lines(Path folder) throws IOException {
        Path output = folder.resolve("output");
        if (!Files.isDirectory(output)) {
            return List.of();
        }
        List<String> lines =
                new ArrayList<>(List.of("", "other extractors: alone / where one's own is short / best of both"));
        try (Stream<Path> files = Files.list(output)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                Map<String, GoldPage> rival = GoldPage.readOutput(Files.readString(file));
                String name = file.getFileName().toString().replace(".json", "");
                lines.add(PageEvaluation.row(name, scores(rival, Choice.RIVAL)));
                lines.add(PageEvaluation.row("  as fallback", scores(rival, Choice.FALLBACK)));
                lines.add(PageEvaluation.row("  best of both", scores(rival, Choice.BEST)));
            }
        }
        return lines;
    }

    private enum Choice {
        RIVAL,
        FALLBACK,
        BEST
    }

    private List<BodyScore> scores(Map<String, GoldPage> rival, Choice choice) {
        List<BodyScore> scores = new ArrayList<>();
        gold.forEach((name, page) -> {
            String ours = own.getOrDefault(name, "");
            String theirs = rival.getOrDefault(name, GoldPage.UNKNOWN).body();
            BodyScore mine = BodyScore.of(page.body(), ours);
            BodyScore other = BodyScore.of(page.body(), theirs);
            scores.add(
                    switch (choice) {
                        case RIVAL -> other;
                        case FALLBACK -> ours.length() < SHORT && theirs.length() > ours.length() ? other : mine;
                        case BEST -> BodyScore.f1(List.of(other)) > BodyScore.f1(List.of(mine)) ? other : mine;
                    });
        });
        return scores;
    }
}
