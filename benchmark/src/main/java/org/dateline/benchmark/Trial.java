// SPDX-License-Identifier: Apache-2.0
package org.dateline.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.dateline.language.Grammarian;
import org.dateline.training.Corpora;
import org.dateline.training.ParseScore;
import org.dateline.training.TreebankSentence;

/**
 * One contender in a process of its own; prints lines of a name and a figure.
 *
 * <p>Arguments: {@code speed} or {@code accuracy}, the contender, the folder of corpora, and for speed how many threads read.
 */
final class Trial {
    static final String PUD = "ud-pud/en_pud-ud-test";
    static final String EWT = "ud-ewt/en_ewt-ud-test";
    // Of processor time, and at least one pass over all texts.
    private static final long WARM_UP_SECONDS = 6;
    private static final long MEASURED_SECONDS = 6;

    private Trial() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Contender contender = Contender.valueOf(arguments[1]);
        Corpora corpora = new Corpora(Path.of(arguments[2]));
        if (arguments[0].equals("speed")) {
            speed(contender, corpora, Integer.parseInt(arguments[3]), out);
        } else {
            accuracy(contender, corpora, out);
        }
    }

    private static void speed(Contender contender, Corpora corpora, int threads, PrintStream out)
            throws IOException, InterruptedException, ExecutionException {
        Texts texts = Texts.of(corpora.treebank(PUD));
        Instant begun = Instant.now();
        Consumer<String> reader = contender.reader();
        reader.accept(texts.texts().getFirst());
        print(out, "start", Duration.between(begun, Instant.now()).toMillis() / 1e3);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            passesPerSecond(pool, threads, WARM_UP_SECONDS, texts, reader);
            print(out, "speed", texts.words() * passesPerSecond(pool, threads, MEASURED_SECONDS, texts, reader));
        }
        print(out, "memory", peakMegabytes());
    }

    /** Passes over all texts in a second of one thread's processor time: other work on the machine does not count. */
    private static double passesPerSecond(
            ExecutorService pool, int threads, long seconds, Texts texts, Consumer<String> reader)
            throws InterruptedException, ExecutionException {
        List<Future<Double>> rates = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            rates.add(pool.submit(() -> {
                ThreadMXBean clock = ManagementFactory.getThreadMXBean();
                long start = clock.getCurrentThreadCpuTime();
                int passes = 0;
                long taken = 0;
                while (taken < seconds * 1_000_000_000L) {
                    texts.texts().forEach(reader);
                    passes++;
                    taken = clock.getCurrentThreadCpuTime() - start;
                }
                return passes * 1e9 / taken;
            }));
        }
        double all = 0;
        for (Future<Double> rate : rates) {
            all += rate.get();
        }
        return all / threads;
    }

    /** The most memory this process ever held, as Linux tells it; 0 elsewhere. */
    private static double peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.notExists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024 / 1e6)
                .sum();
    }

    private static void accuracy(Contender contender, Corpora corpora, PrintStream out) throws IOException {
        Grammarian grammarian = contender.grammarian();
        for (String name : List.of(PUD, EWT)) {
            List<TreebankSentence> gold = corpora.treebank(name);
            ParseScore score = ParseScore.of(gold, grammarian);
            print(out, name + " UAS", (double) score.heads() / score.arcsCounted());
            print(out, name + " LAS", (double) score.labelled() / score.arcsCounted());
            print(out, name + " XPOS", (double) score.penn() / score.words());
        }
    }

    private static void print(PrintStream out, String name, double figure) {
        out.println(name + "\t" + figure);
    }
}
