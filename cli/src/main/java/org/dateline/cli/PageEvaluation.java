// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.dateline.evaluation.BodyScore;
import org.dateline.ingest.StoryFiles;
import org.dateline.wire.GoldBodies;

/**
 * How well bodies of stories are told from their pages: a folder with {@code ground-truth.json} and
 * {@code html/NAME.html.gz}. Pages whose name begins with 0 to 7 were looked at while the rules were written.
 */
final class PageEvaluation {
    private static final String GOLD = "ground-truth.json";
    private static final int ROUNDS = 5; // the last is timed: by then the machine's compiler has done its work

    private PageEvaluation() {}

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(GOLD));
    }

    static List<String> lines(Path folder) throws IOException {
        Map<String, String> gold = GoldBodies.read(Files.readString(folder.resolve(GOLD)));
        Map<String, byte[]> pages = new TreeMap<>();
        for (String name : gold.keySet()) {
            try (InputStream page = new GZIPInputStream(
                    Files.newInputStream(folder.resolve("html").resolve(name + ".html.gz")))) {
                pages.put(name, page.readAllBytes());
            }
        }
        Map<String, String> bodies = new TreeMap<>();
        double seconds = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            pages.forEach((name, page) -> bodies.put(name, StoryFiles.body(name, new ByteArrayInputStream(page))));
            seconds = (System.nanoTime() - start) / 1e9;
        }
        List<BodyScore> seen = new ArrayList<>();
        List<BodyScore> unseen = new ArrayList<>();
        gold.forEach((name, body) -> (Character.digit(name.charAt(0), 16) < 8 ? seen : unseen)
                .add(BodyScore.of(body, bodies.getOrDefault(name, ""))));
        List<BodyScore> all = new ArrayList<>(seen);
        all.addAll(unseen);
        return List.of(
                "                 pages      P      R     F1",
                row("looked at", seen),
                row("held back", unseen),
                row("all", all),
                String.format(Locale.ROOT, "%.1f ms a page, one thread", seconds * 1000 / Math.max(1, pages.size())));
    }

    private static String row(String name, List<BodyScore> pages) {
        return String.format(
                Locale.ROOT,
                "%-16s %5d  %.3f  %.3f  %.3f",
                name,
                pages.size(),
                BodyScore.precision(pages),
                BodyScore.recall(pages),
                BodyScore.f1(pages));
    }
}
