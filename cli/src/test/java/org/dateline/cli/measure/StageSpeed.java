// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dateline.cli.Composition;
import org.dateline.coded.CodedStory;
import org.dateline.coded.Readings;
import org.dateline.evaluation.GoldFolder;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.language.Readers;
import org.dateline.pipeline.Stages;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.syntax.ParsedStory;
import org.dateline.wire.WrittenStory;

/**
 * How fast all stages after the parse are, and whether any grows faster than its story: processor time of one thread, for stories as they
 * are and with 10 and 100 of them joined into one. Argument: a folder of stories in the form of gold ones.
 */
final class StageSpeed {
    private static final int STORY = 400; // words
    private static final int LONG = 100;
    private static final double ROUND_SECONDS = 15;
    private static final int MOST_ROUNDS = 4;
    private static final double COMPILING = 0.1; // of a round
    private static final double MEASURED_SECONDS = 10;

    private final Stages stages =
            Composition.english(KnowledgeFiles.bundled(), Readers::fast).stages();
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private double spent;

    private StageSpeed() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        GoldFolder folder = new GoldFolder(Path.of(arguments[0]));
        List<Story> stories = new ArrayList<>();
        for (String name : folder.names()) {
            WrittenStory.Head head = folder.story(name).orElseThrow().story();
            Story story = Story.of(head.id(), head.text());
            stories.add(head.published()
                    .map(day -> story.published(day, PublishedFrom.GIVEN))
                    .orElse(story));
        }
        StageSpeed speed = new StageSpeed();
        Map<Integer, List<ParsedStory>> parsed = new TreeMap<>();
        for (int joined : List.of(1, 10, LONG)) {
            parsed.put(joined, speed.parsed(stories, joined));
        }
        parsed.values().forEach(speed::warmUp);
        parsed.forEach((joined, each) -> speed.measure(joined, each, out));
    }

    private List<ParsedStory> parsed(List<Story> stories, int joined) {
        if (joined == 1) {
            return stories.stream().map(stages.parser()::parse).toList();
        }
        List<Story> cycle = new ArrayList<>();
        while (cycle.size() < Math.max(joined, stories.size() / joined * joined)) {
            cycle.addAll(stories);
        }
        List<ParsedStory> parsed = new ArrayList<>();
        for (int at = 0; at + joined <= cycle.size(); at += joined) {
            List<Story> part = cycle.subList(at, at + joined);
            Story story = Story.of(
                    "joined" + at,
                    String.join("\n\n", part.stream().map(Story::text).toList()));
            Optional<Story> dated = part.stream()
                    .flatMap(each -> each.published().stream())
                    .findFirst()
                    .map(day -> story.published(day.day(), day.from()));
            parsed.add(stages.parser().parse(dated.orElse(story)));
        }
        return parsed;
    }

    private void measure(int joined, List<ParsedStory> stories, PrintStream out) {
        int words = stories.stream()
                .flatMap(story -> story.sentences().stream())
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        seconds.clear();
        int passes = passes(stories, MEASURED_SECONDS);
        double all = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
        out.printf(
                "%3d stories in one: %.0f stories of %d words a second and core%n",
                joined, passes * (double) words / STORY / all, STORY);
        seconds.forEach(
                (stage, time) -> out.printf("      %-16s %6.2f µs a word%n", stage, time * 1e6 / passes / words));
    }

    // Until the compiler has little left to do: what is measured is the code it makes, not the wait for it.
    private void warmUp(List<ParsedStory> stories) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            long before = ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
            passes(stories, ROUND_SECONDS);
            long compiling = ManagementFactory.getCompilationMXBean().getTotalCompilationTime() - before;
            if (compiling < COMPILING * ROUND_SECONDS * 1000) {
                return;
            }
        }
    }

    private int passes(List<ParsedStory> stories, double atLeast) {
        spent = 0;
        int passes = 0;
        do {
            stories.forEach(this::read);
            passes++;
        } while (spent < atLeast);
        return passes;
    }

    private void read(ParsedStory story) {
        var cast = timed("cast", () -> stages.cast().read(story));
        var events = timed("events", () -> stages.events().code(story));
        var attributions = timed("attributions", () -> stages.attributions().attribute(story));
        var responsibility =
                timed("responsibility", () -> stages.responsibility().read(story));
        var relations = timed("relations", () -> stages.relations().read(story));
        var times = timed("times", () -> stages.times().read(story));
        var places = timed("places", () -> stages.places().resolve(story));
        var quantities = timed("quantities", () -> stages.quantities().read(story));
        var tolls = timed("tolls", () -> stages.tolls().read(story, quantities));
        Readings readings = new Readings(
                story, cast, events, attributions, responsibility, relations, times, places, quantities, tolls);
        CodedStory coded = timed("join", () -> stages.joiner().join(readings, Collections.emptyList()));
        timed("confidence", () -> stages.confidence().judge(coded, story));
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T made = work.get();
        double taken = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        seconds.merge(stage, taken, Double::sum);
        spent += taken;
        return made;
    }
}
