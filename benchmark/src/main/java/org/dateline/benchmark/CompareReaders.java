// SPDX-License-Identifier: Apache-2.0
package org.dateline.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints one table of accuracy, speed and size of the readers and of CoreNLP's dependency parser, all measured in this run.
 *
 * <p>Argument: the folder of corpora. Each trial is a process of its own under the flags {@code ./dateline} uses; contenders take
 * turns, and of the rounds the best counts, for speed and start as for memory.
 */
public final class CompareReaders {
    private static final int ROUNDS = 3;

    private CompareReaders() {}

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String corpora = arguments[0];
        Map<Contender, Map<String, Double>> figures = new EnumMap<>(Contender.class);
        for (Contender contender : Contender.values()) {
            figures.put(contender, new TreeMap<>(trial("accuracy", contender.name(), corpora)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<Contender, Map<String, Double>> entry : figures.entrySet()) {
                String contender = entry.getKey().name();
                Map<String, Double> all = entry.getValue();
                Map<String, Double> alone = trial("speed", contender, corpora, "1");
                all.merge("speed", alone.getOrDefault("speed", 0.0), Math::max);
                all.merge("start", alone.getOrDefault("start", 0.0), Math::min);
                all.merge("memory", alone.getOrDefault("memory", 0.0), Math::min);
                Map<String, Double> both = trial("speed", contender, corpora, "2");
                all.merge("memory of two", both.getOrDefault("memory", 0.0), Math::min);
            }
        }
        print(figures, out);
    }

    private static void print(Map<Contender, Map<String, Double>> figures, PrintStream out) {
        Map<String, Double> peer = figures.getOrDefault(Contender.CORENLP, Map.of());
        out.println("| | UD PUD: UAS / LAS / XPOS | UD EWT test: UAS / LAS / XPOS | words/s and core | ratio | start, s"
                + " | MB, 1 thread | ratio | MB, 2 threads |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        figures.forEach((contender, own) -> out.println(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %,.0f | %.2f | %.2f | %.0f | %.2f | %.0f |",
                contender.title(),
                trees(own, Trial.PUD),
                trees(own, Trial.EWT),
                figure(own, "speed"),
                figure(own, "speed") / figure(peer, "speed"),
                figure(own, "start"),
                figure(own, "memory"),
                figure(own, "memory") / figure(peer, "memory"),
                figure(own, "memory of two"))));
    }

    private static String trees(Map<String, Double> figures, String treebank) {
        return String.format(
                        Locale.ROOT,
                        "%.3f / %.3f / %.3f",
                        figure(figures, treebank + " UAS"),
                        figure(figures, treebank + " LAS"),
                        figure(figures, treebank + " XPOS"))
                .replace("0.", ".");
    }

    private static double figure(Map<String, Double> figures, String name) {
        return figures.getOrDefault(name, Double.NaN);
    }

    private static Map<String, Double> trial(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Trial.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<String, Double> figures = new TreeMap<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().map(line -> line.split("\t")).forEach(line -> figures.put(line[0], Double.valueOf(line[1])));
        }
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException("A trial failed (" + code + "): " + String.join(" ", command));
        }
        return figures;
    }
}
