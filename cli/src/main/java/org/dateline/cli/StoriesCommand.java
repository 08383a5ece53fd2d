// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.ingest.Extraction;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Noticed;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.ingest.NewsKind;
import org.dateline.ingest.StoryFiles;
import org.dateline.ingest.TableColumns;
import org.dateline.wire.StoryLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline stories}: pages and archives as clean stories, read by nobody yet. */
@Command(
        name = "stories",
        description = "Writes the stories of pages, archives and wires as JSON Lines, uncoded.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dateline stories crawl.warc.gz > stories.jsonl"})
final class StoriesCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "As of \"dateline add\".")
    private List<String> paths = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages of web archives are read at once (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--every-kind", description = "Writes sport, obituaries, galleries and the like too.")
    private boolean everyKind;

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "FIELD=COLUMN",
            description = "Which columns of tables hold what, as of \"dateline add\".")
    private Map<String, String> columns = Map.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final AddSummary summary = new AddSummary();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter side = spec.commandLine().getErr();
        long start = System.nanoTime();
        for (String file : StoryPaths.under(paths, Path.of("dateline.db"))) {
            if (file.equals(Batch.STANDARD_INPUT)) {
                StoryFiles.read(file, System.in, extraction -> write(extraction, out, side));
            } else {
                StoryFiles.read(
                        Path.of(file), new TableColumns(columns), threads, extraction -> write(extraction, out, side));
            }
        }
        out.flush();
        double seconds = (System.nanoTime() - start) / 1e9;
        side.println(Wording.stories(summary.stories()) + " written, " + Wording.counted(summary.seen(), "capture")
                + " seen");
        summary.counted().forEach(side::println);
        side.println(
                String.format(Locale.ROOT, "%.1f s, %.0f pages/s", seconds, summary.seen() / Math.max(seconds, 0.001)));
        side.flush();
        return summary.exitCode();
    }

    private void write(Extraction extraction, PrintWriter out, PrintWriter side) {
        switch (extraction) {
            case Rejected rejected ->
                reject(rejected.reason().words(), rejected.where() + ": " + rejected.says(), side);
            case Noticed noticed ->
                reject(
                        "word that a story is taken back",
                        noticed.where() + ": " + noticed.notice().says(),
                        side);
            case Extracted extracted -> {
                NewsKind kind = extracted.particulars().kind();
                if (kind != NewsKind.NEWS && !everyKind) {
                    reject(kind.words(), extracted.where() + ": " + kind.words(), side);
                    return;
                }
                summary.read(extracted.particulars().format());
                out.println(StoryLines.line(extracted.story()));
            }
        }
    }

    private void reject(String reason, String says, PrintWriter side) {
        if (summary.rejected(reason)) {
            side.println(says);
        }
    }
}
