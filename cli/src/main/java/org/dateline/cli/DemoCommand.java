// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.ingest.TableColumns;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline demo}: the bundled stories read into a ledger, and what it then tells. */
@Command(
        name = "demo",
        description = "Reads the bundled sample stories into a ledger and shows what it tells.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Option(names = "--dir", paramLabel = "DIR", description = "Where stories and ledger go (default: a new folder).")
    private String folder = "";

    @Mixin
    private ReaderOption reader = new ReaderOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path home = folder.isEmpty()
                ? Files.createTempDirectory("dateline-demo-")
                : Files.createDirectories(Path.of(folder));
        List<Path> stories = Samples.into(home.resolve("stories"));
        Path file = home.resolve("demo.db");
        Style style = Style.ofEnvironment();
        AddSummary summary = new AddSummary();
        out.println(style.strong(
                "Dateline reads " + stories.size() + " files of sample stories, written for it on well-known events."));
        out.flush();
        long start = System.nanoTime();
        try (Ledger ledger = Ledger.open(file)) {
            try (Progress progress = Progress.of(0, style)) {
                new StoryAdder(
                                ledger,
                                reader.pipeline(KnowledgeFiles.bundled()),
                                summary,
                                says -> out.println("  " + says.replace(home + "/", "")),
                                progress,
                                true)
                        .add(
                                stories.stream().map(Path::toString).toList(),
                                TableColumns.usual(),
                                Runtime.getRuntime().availableProcessors());
            }
            summary.lines("demo.db", (System.nanoTime() - start) / 1e9)
                    .forEach(line -> out.println("  " + line.strip()));
            new DemoScreen(ledger, style).lines().forEach(out::println);
        }
        next(out, style, home, file);
        return summary.exitCode();
    }

    private static void next(PrintWriter out, Style style, Path home, Path file) {
        out.println();
        out.println(style.heading("THE LEDGER IS " + file));
        out.println("  Try next:");
        out.println("  ./dateline serve --ledger " + file);
        out.println("  ./dateline find --ledger " + file + " type:assault country:IRQ");
        out.println("  ./dateline read " + home.resolve("stories/trip-baghdad.txt"));
        out.println("  ./dateline why " + home.resolve("stories/trip-attacks.txt") + " --event E1");
    }
}
