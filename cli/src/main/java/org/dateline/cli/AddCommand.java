// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.ingest.TableColumns;
import org.dateline.ledger.Ledger;
import org.dateline.pipeline.StoryPipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline add}: stories into a ledger. */
@Command(
        name = "add",
        description = "Adds stories to a ledger; those it holds already change nothing.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A run that was stopped is taken up by the same command. Examples:",
            "  dateline add news/ wire.jsonl page.html",
            "  dateline add --ledger syria.db --threads 8 archive/"
        })
final class AddCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "Plain text, HTML, JSON Lines, CSV, NewsML-G2, NITF, ninjs, WARC,",
                "zip or tar.gz of these, or folders; - reads standard input."
            })
    private List<String> paths = List.of();

    @Mixin
    private LedgerOption option = new LedgerOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many stories are read at once (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private ReaderOption reader = new ReaderOption();

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "FIELD=COLUMN",
            description = {
                "Which columns of tables hold what, such as text=body,published=day;",
                "fields are text, headline, published, outlet, url, byline, id, language."
            })
    private Map<String, String> columns = Map.of();

    @Option(
            names = "--every-kind",
            description = {
                "Adds what is no news of public affairs too: sport, obituaries,",
                "galleries, live blogs, lists; else these are counted and left out."
            })
    private boolean everyKind;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter side = spec.commandLine().getErr();
        Consumer<String> complaints = says -> {
            side.println(says);
            side.flush();
        };
        AddSummary summary = new AddSummary();
        long start = System.nanoTime();
        // The ledger first: a file that is none should be told before the knowledge is loaded.
        try (Ledger ledger = option.make()) {
            List<String> files = StoryPaths.under(paths, Path.of(option.name()));
            Style style = Style.ofEnvironment();
            StoryPipeline pipeline = reader.pipeline(knowledge.files());
            try (Progress progress = Progress.of(style.terminal() ? StoryPaths.stories(files) : 0, style)) {
                new StoryAdder(ledger, pipeline, summary, complaints, progress, everyKind)
                        .add(files, new TableColumns(columns), threads);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        summary.lines(option.name(), seconds).forEach(spec.commandLine().getOut()::println);
        return summary.exitCode();
    }
}
