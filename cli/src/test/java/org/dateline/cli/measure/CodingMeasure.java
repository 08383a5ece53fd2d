// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.coding.EventCoder;
import org.dateline.coding.EventMention;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.rules.CodingKnowledge;
import org.dateline.language.Readers;
import org.dateline.ontology.EventType;
import org.dateline.story.Story;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.TextParser;
import org.dateline.text.Span;
import org.dateline.wire.CodedStoryReader;
import org.dateline.wire.WrittenEvent;
import org.dateline.wire.WrittenStory;

/**
 * Compares the coder's mentions with gold stories before anything is merged, for people who write rules: precision of
 * mentions and recall of events by type, and every mistake with its sentence. A mention is right when gold has an event
 * of its type with an overlapping trigger or a trigger in the same sentence. The argument is the folder of gold stories.
 */
final class CodingMeasure {
    private final TextParser parser = Readers.accurate();
    private final Map<EventType, int[]> counts = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private final EventCoder coder;

    private CodingMeasure(CodingKnowledge knowledge) {
        this.coder = EventCoder.of(knowledge.rules(), knowledge.cues());
    }

    public static void main(String[] folder) throws IOException {
        CodingMeasure measurement = new CodingMeasure(CodingKnowledge.load(KnowledgeFiles.bundled()));
        try (Stream<Path> files = Files.list(Path.of(folder[0]))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                measurement.compare(CodedStoryReader.read(Files.readString(file)));
            }
        }
        measurement.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void compare(WrittenStory gold) {
        ParsedStory story =
                parser.parse(Story.of(gold.story().id(), gold.story().text()));
        List<EventMention> mentions = coder.code(story);
        for (EventMention mention : mentions) {
            boolean right = gold.events().stream().anyMatch(event -> agree(story, event, mention));
            count(mention.type(), right ? 0 : 1);
            if (!right) {
                mistakes.add("too many: " + mention.type() + " '" + story.text(mention.trigger()) + "' by "
                        + mention.rule() + ": " + sentence(story, mention.trigger()));
            }
        }
        for (WrittenEvent event : gold.events()) {
            boolean found = mentions.stream().anyMatch(mention -> agree(story, event, mention));
            count(EventType.valueOf(event.type()), found ? 2 : 3);
            if (!found) {
                Span trigger = event.mentions().getFirst().trigger();
                mistakes.add("missed: " + event.type() + " '" + story.text(trigger) + "': " + sentence(story, trigger));
            }
        }
    }

    private void count(EventType type, int outcome) {
        counts.computeIfAbsent(type, key -> new int[4])[outcome]++;
    }

    private static boolean agree(ParsedStory story, WrittenEvent event, EventMention mention) {
        return event.type().equals(mention.type().name())
                && event.mentions().stream()
                        .map(WrittenEvent.Mention::trigger)
                        .anyMatch(trigger -> trigger.overlaps(mention.trigger())
                                || story.sentenceAt(trigger.start())
                                        .filter(sentence -> sentence.index() == mention.sentence())
                                        .isPresent());
    }

    private static String sentence(ParsedStory story, Span trigger) {
        return story.sentenceAt(trigger.start())
                .map(sentence -> story.text(sentence.span()))
                .orElse("");
    }

    private void print(PrintStream out) {
        int[] all = new int[4];
        out.println("type       precision of mentions   recall of events");
        counts.forEach((type, each) -> {
            for (int outcome = 0; outcome < all.length; outcome++) {
                all[outcome] += each[outcome];
            }
            row(out, type.name(), each);
        });
        row(out, "all", all);
        mistakes.stream().sorted().forEach(out::println);
    }

    private static void row(PrintStream out, String name, int[] each) {
        int mentions = each[0] + each[1];
        int events = each[2] + each[3];
        out.printf(
                "%-10s %.2f of %4d            %.2f of %4d%n",
                name,
                (double) each[0] / Math.max(1, mentions),
                mentions,
                (double) each[2] / Math.max(1, events),
                events);
    }
}
