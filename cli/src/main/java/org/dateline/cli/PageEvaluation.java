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
import org.dateline.evaluation.FieldScore;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.StoryFiles;
import org.dateline.story.Story;
import org.dateline.wire.GoldPage;

/**
 * How well stories are told from their pages: a folder with {@code ground-truth.json} and {@code html/NAME.html}, plain or
 * gzip. Pages whose name begins with 0 to 7 were looked at while the rules were written.
 */
final class PageEvaluation {
    private static final String GOLD = "ground-truth.json";
    private static final int ROUNDS = 5; // the last is timed: by then the machine's compiler has done its work
    private static final int ISO_DAY = 10;

    private PageEvaluation() {}

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(GOLD));
    }

    static List<String> lines(Path folder) throws IOException {
        Map<String, GoldPage> gold = GoldPage.read(Files.readString(folder.resolve(GOLD)));
        Map<String, byte[]> pages = new TreeMap<>();
        for (String name : gold.keySet()) {
            pages.put(name, page(folder.resolve("html"), name));
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
        gold.forEach((name, page) -> (Character.digit(name.charAt(0), 16) < 8 ? seen : unseen)
                .add(BodyScore.of(page.body(), bodies.getOrDefault(name, ""))));
        List<BodyScore> all = new ArrayList<>(seen);
        all.addAll(unseen);
        List<String> lines = new ArrayList<>(List.of(
                "                 pages      P      R     F1",
                row("looked at", seen),
                row("held back", unseen),
                row("all", all),
                String.format(Locale.ROOT, "%.1f ms a page, one thread", seconds * 1000 / Math.max(1, pages.size()))));
        lines.addAll(fields(gold, pages));
        lines.addAll(new PageRivals(gold, bodies).lines(folder));
        return lines;
    }

    private static byte[] page(Path folder, String name) throws IOException {
        Path plain = folder.resolve(name + ".html");
        if (Files.exists(plain)) {
            return Files.readAllBytes(plain);
        }
        try (InputStream page = new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".html.gz")))) {
            return page.readAllBytes();
        }
    }

    // What the gold knows beside the bodies.
    private static List<String> fields(Map<String, GoldPage> gold, Map<String, byte[]> pages) {
        FieldScore headline = new FieldScore("headline");
        FieldScore authors = new FieldScore("authors");
        FieldScore day = new FieldScore("day");
        FieldScore outlet = new FieldScore("outlet");
        FieldScore address = new FieldScore("address");
        pages.forEach((name, page) -> StoryFiles.read(name, new ByteArrayInputStream(page), extraction -> {
            GoldPage wanted = gold.getOrDefault(name, GoldPage.UNKNOWN);
            Story story = extraction instanceof Extracted read ? read.story() : Story.of(name, "");
            wanted.headline().ifPresent(words -> headline.add(words, story.headline()));
            wanted.authors().ifPresent(names -> authors.addNames(names, story.byline()));
            wanted.day()
                    .map(told -> told.substring(0, Math.min(ISO_DAY, told.length())))
                    .ifPresent(told -> day.add(told, story.referenceDay().map(Object::toString)));
            wanted.outlet().ifPresent(words -> outlet.add(words, story.outlet()));
            wanted.url().ifPresent(words -> address.add(words, story.url()));
        }));
        return List.of(headline, authors, day, outlet, address).stream()
                .filter(field -> field.pages() > 0)
                .map(FieldScore::toString)
                .toList();
    }

    static String row(String name, List<BodyScore> pages) {
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
