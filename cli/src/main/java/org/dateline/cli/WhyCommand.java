// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.coding.RefusalReader;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.knowledge.rules.CodingKnowledge;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.syntax.ParsedStory;
import org.dateline.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline why}: how entries were read, from the words of the parse to each field. */
@Command(
        name = "why",
        description = "Explains how what a story says was read.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  dateline why story.txt:3                    what was read from line 3",
            "  dateline why stories.jsonl:12 --event E2    one event of the story in line 12",
            "  dateline why stories.jsonl --id RE0042      everything in the story of that id"
        })
final class WhyCommand implements Callable<Integer> {
    private static final Pattern WITH_LINE = Pattern.compile("(.+):(\\d+)");

    @Parameters(
            arity = "1",
            paramLabel = "FILE[:LINE]",
            description = "Plain text or a page with one of its lines, or JSON Lines with the line of a story.")
    private String input = "";

    @Option(names = "--id", paramLabel = "ID", description = "Only the story of this id.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--event", paramLabel = "EVENT", description = "Only this event, such as E3.")
    private Optional<String> event = Optional.empty();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private ReaderOption reader = new ReaderOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter print = spec.commandLine().getOut();
        Matcher located = WITH_LINE.matcher(input);
        Optional<Integer> line = located.matches() ? Optional.of(Integer.valueOf(located.group(2))) : Optional.empty();
        String file = located.matches() ? located.group(1) : input;
        List<Extracted> asked = asked(file, line);
        if (asked.isEmpty()) {
            spec.commandLine().getErr().println(file + ": no such story in it");
            return 1;
        }
        StoryPipeline pipeline = reader.pipeline(knowledge.files());
        CodingKnowledge coding = CodingKnowledge.load(knowledge.files());
        RefusalReader refusals = RefusalReader.of(coding.rules(), coding.cues());
        for (Extracted one : asked) {
            ParsedStory parsed = pipeline.stages().parser().parse(one.story());
            WhyView view =
                    new WhyView(pipeline.read(one.story()), parsed, refusals.refusals(parsed), Style.ofEnvironment());
            print.print(view.text(part(one, line), event));
        }
        return 0;
    }

    private List<Extracted> asked(String file, Optional<Integer> line) {
        List<Extracted> asked = new ArrayList<>();
        new Batch(spec.commandLine().getErr()).each(List.of(file), one -> {
            OptionalInt own = one.where().line();
            boolean here = line.isEmpty() || own.isEmpty() || own.getAsInt() == line.get();
            if (here && id.map(one.story().id()::equals).orElse(true)) {
                asked.add(one);
            }
        });
        return asked;
    }

    // Where one line is a whole story, the line asked for is all of it.
    private static Predicate<Span> part(Extracted one, Optional<Integer> line) {
        if (line.isEmpty() || one.where().line().isPresent()) {
            return span -> true;
        }
        Optional<Span> asked = line(one.page().original(), line.get());
        return span -> asked.map(one.page().toOriginal(span)::overlaps).orElse(false);
    }

    /** A line of a text, from 1; none when it is empty or not there. */
    private static Optional<Span> line(String text, int number) {
        int start = 0;
        for (int at = 1; at < number; at++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return Optional.empty();
            }
        }
        int end = text.indexOf('\n', start);
        int stop = end < 0 ? text.length() : end;
        return stop > start ? Optional.of(new Span(start, stop)) : Optional.empty();
    }
}
