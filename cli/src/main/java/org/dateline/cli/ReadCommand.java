// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.coded.CodedStory;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.InOrder;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.wire.CodedStoryWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Plain text, HTML or JSON Lines; - reads standard input.")
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

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many stories are read at once (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private ReaderOption reader = new ReaderOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Optional<OutFolder> folder = out.isPresent() ? Optional.of(OutFolder.at(out.get())) : Optional.empty();
        StoryPipeline pipeline = reader.pipeline(knowledge.files());
        Batch batch = new Batch(spec.commandLine().getErr());
        try (InOrder<Extracted, Outcome> stories = new InOrder<>(
                threads, extracted -> read(pipeline, extracted), outcome -> take(outcome, folder, batch))) {
            batch.each(inputs, stories);
        }
        folder.ifPresent(files -> batch.say(files.summary()));
        return batch.exitCode();
    }

    /** A story as read; or a mistake of the program's own, which is told and is no reason to lose the other stories. */
    private sealed interface Outcome {
        record Read(CodedStory coded) implements Outcome {}

        record Broken(String where, String says) implements Outcome {}
    }

    private Outcome read(StoryPipeline pipeline, Extracted extracted) {
        try {
            return new Outcome.Read(pipeline.read(onDay(extracted.story())));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Broken(extracted.where().toString(), e.toString());
        }
    }

    private void take(Outcome outcome, Optional<OutFolder> folder, Batch batch) {
        switch (outcome) {
            case Outcome.Read(CodedStory coded) -> {
                folder.ifPresent(files -> files.write(coded));
                show(coded, folder.isEmpty(), batch);
            }
            case Outcome.Broken(String where, String says) -> batch.broken(where, says);
        }
    }

    private void show(CodedStory coded, boolean forPeople, Batch batch) {
        PrintWriter print = spec.commandLine().getOut();
        if (json) {
            print.println(CodedStoryWriter.line(coded));
        } else if (forPeople) {
            print.println(new StoryView(coded, Style.ofEnvironment()).text());
        }
        print.flush();
        if ((json || !forPeople) && coded.story().published().isEmpty()) {
            batch.say(coded.story().id() + ": no date is given and none can be inferred; relative days stay open");
        }
    }

    private Story onDay(Story story) {
        return published.map(day -> story.published(day, PublishedFrom.GIVEN)).orElse(story);
    }
}
