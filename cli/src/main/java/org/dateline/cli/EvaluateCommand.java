// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dateline.evaluation.Floors;
import org.dateline.evaluation.GoldFolder;
import org.dateline.evaluation.Judgement;
import org.dateline.evaluation.Reliability;
import org.dateline.evaluation.ScoreTable;
import org.dateline.evaluation.Scorer;
import org.dateline.ingest.InOrder;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.story.Published;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.wire.CodedStoryWriter;
import org.dateline.wire.WrittenStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline evaluate}: how well stories are coded, measured on stories coded by people. */
@Command(
        name = "evaluate",
        description = {
            "Codes the texts of gold stories and scores the result (codebook section 8).",
            "A folder with ground-truth.json and html/ measures how bodies are told from their pages."
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(arity = "1", paramLabel = "DIR", description = "Folder of gold stories, one JSON file each.")
    private Path gold = Path.of("");

    @Option(
            names = "--predicted",
            paramLabel = "DIR",
            description = "Score the coded stories in this folder instead (same file names).")
    private Optional<Path> predicted = Optional.empty();

    @Option(names = "--per-story", description = "Show a table for every story too.")
    private boolean perStory;

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
            names = "--floors",
            paramLabel = "FILE",
            description = "Fail when a measure is below its floor in this file (measure, tab, share).")
    private Optional<Path> floors = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The scores of one file; without prediction when the file of that name is missing. */
    private record Scored(String name, ScoreTable table, List<Judgement> judgements, boolean predicted) {}

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        if (PageEvaluation.isIn(gold)) {
            PageEvaluation.lines(gold).forEach(print::println);
            return 0;
        }
        GoldFolder folder = new GoldFolder(gold);
        List<String> names = folder.names();
        if (names.isEmpty()) {
            spec.commandLine().getErr().println(gold + ": no gold stories (*.json) in this folder");
            return 1;
        }
        List<Scored> scored = new ArrayList<>();
        Function<WrittenStory, Optional<WrittenStory>> coder = coder();
        try (InOrder<String, Scored> all = new InOrder<>(threads, name -> score(folder, name, coder), scored::add)) {
            names.forEach(all);
        }
        if (perStory) {
            scored.forEach(story -> print.println("== " + story.name().replaceFirst("\\.json$", "") + "\n"
                    + story.table().text()));
        }
        ScoreTable table = scored.stream().map(Scored::table).reduce(ScoreTable.empty(), ScoreTable::plus);
        print.print(table.text());
        List<Judgement> judgements =
                scored.stream().flatMap(story -> story.judgements().stream()).toList();
        if (!judgements.isEmpty()) {
            print.print(new Reliability(judgements).text());
        }
        List<String> missing = scored.stream()
                .filter(story -> !story.predicted())
                .map(Scored::name)
                .toList();
        if (!missing.isEmpty()) {
            print.println("no prediction for: " + String.join(" ", missing));
        }
        return sunk(table);
    }

    private int sunk(ScoreTable table) throws IOException {
        if (floors.isEmpty()) {
            return 0;
        }
        List<String> sunk = Floors.read(floors.get()).sunk(table);
        sunk.forEach(spec.commandLine().getErr()::println);
        return sunk.isEmpty() ? 0 : 1;
    }

    private Function<WrittenStory, Optional<WrittenStory>> coder() {
        if (predicted.isPresent()) {
            return story -> Optional.empty();
        }
        StoryPipeline pipeline = reader.pipeline(knowledge.files());
        return story -> Optional.of(CodedStoryWriter.form(pipeline.read(uncoded(story))));
    }

    private Scored score(GoldFolder folder, String name, Function<WrittenStory, Optional<WrittenStory>> coder) {
        try {
            WrittenStory story = folder.story(name).orElseThrow();
            Optional<WrittenStory> coded =
                    predicted.isPresent() ? new GoldFolder(predicted.get()).story(name) : coder.apply(story);
            WrittenStory found = coded.orElse(GoldFolder.nothingReadOf(story));
            return new Scored(name, Scorer.score(story, found), Scorer.judgements(story, found), coded.isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The story of a gold file with nothing but what is known before it is read. */
    static Story uncoded(WrittenStory gold) {
        WrittenStory.Head head = gold.story();
        return new Story(
                head.id(),
                head.text(),
                head.headline(),
                Optional.empty(),
                head.outlet(),
                Optional.empty(),
                Optional.empty(),
                head.published().map(day -> new Published(day, PublishedFrom.GIVEN)));
    }
}
