// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.wire.CodedStoryWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline read}: what stories report, for people or as JSON. */
@Command(
        name = "read",
        description = "Reads stories and shows what they report.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  dateline read story.txt page.html",
            "  dateline read --json stories.jsonl > coded.jsonl",
            "  dateline read --out coded --threads 4 stories.jsonl",
            "  curl -s https://example.org/story | dateline read -"
        })
final class ReadCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Plain text, HTML or JSON Lines; - reads standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--json", description = "Print coded stories as JSON, one a line.")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR", description = "Write one ID.json per story into this folder.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "The day the stories appeared, such as 2023-11-05, whatever they say themselves.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "How many stories are read at once (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        Optional<OutFolder> folder = out.isPresent() ? Optional.of(OutFolder.at(out.get())) : Optional.empty();
        Style style = Style.ofEnvironment();
        StoryPipeline pipeline = Composition.english(KnowledgeFiles.bundled());
        Batch batch = new Batch(new PlainIntake(), spec.commandLine().getErr());
        InOrder.each(batch.stories(inputs), threads, story -> pipeline.read(onDay(story)), coded -> {
            folder.ifPresent(files -> files.write(coded));
            if (json) {
                print.println(CodedStoryWriter.line(coded));
            } else if (folder.isEmpty()) {
                print.println(new StoryView(coded, style).text());
            }
            print.flush();
        });
        folder.ifPresent(files -> spec.commandLine().getErr().println(files.summary()));
        return batch.exitCode();
    }

    private Story onDay(Story story) {
        return published.map(day -> story.published(day, PublishedFrom.GIVEN)).orElse(story);
    }
}
