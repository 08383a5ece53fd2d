// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.coding.EventCoder;
import org.dateline.coding.EventMention;
import org.dateline.coding.Role;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.rules.CodingKnowledge;
import org.dateline.language.Readers;
import org.dateline.ontology.EventType;
import org.dateline.story.Story;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.TextParser;
import org.dateline.text.Span;

/**
 * Measures the type of the relation between a marked pair of actors: a table with a sentence a line, whose columns
 * {@code marked_sentence} and {@code gold_root} hold the pair and the PLOVER type. The set has the older type YIELD for
 * what are now CONCEDE and RETREAT. The type answered is that of the event whose actor and recipient fit the pair best.
 * Arguments: the file; a second one prints the mistakes.
 */
final class RelationMeasure {
    private static final String NONE = "none";

    private RelationMeasure() {}

    public static void main(String[] arguments) throws IOException {
        CodingKnowledge knowledge = CodingKnowledge.load(KnowledgeFiles.bundled());
        EventCoder coder = EventCoder.of(knowledge.rules(), knowledge.cues());
        TextParser parser = Readers.fast();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        List<String> head = List.of(lines.getFirst().split("\t", -1));
        Map<String, int[]> counts = new TreeMap<>();
        int right = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t", -1);
            String gold = columns[head.indexOf("gold_root")];
            Pair pair = Pair.of(columns[head.indexOf("marked_sentence")]);
            ParsedStory parsed = parser.parse(Story.of("s", pair.text()));
            List<EventMention> mentions = coder.code(parsed);
            String answer = answer(pair, mentions);
            count(counts, gold, answer);
            right += gold.equals(answer) ? 1 : 0;
            if (!gold.equals(answer) && arguments.length > 1) {
                String read = String.join(
                        ", ",
                        mentions.stream()
                                .map(mention -> mention.type() + " '" + parsed.text(mention.trigger()) + "'")
                                .toList());
                out.println(
                        gold + " read as " + answer + " [" + read + "]: " + columns[head.indexOf("marked_sentence")]);
            }
        }
        print(counts, right, lines.size() - 1, out);
    }

    private record Pair(String text, Span source, Span target) {
        static Pair of(String marked) {
            String text = marked.replaceAll("</?[st]>", "");
            return new Pair(text, inside(marked, "s"), inside(marked, "t"));
        }

        private static Span inside(String marked, String tag) {
            int start = marked.indexOf("<" + tag + ">");
            int end = marked.indexOf("</" + tag + ">");
            if (start < 0 || end < start) {
                return new Span(0, 1); // some lines mark one of the two only
            }
            int from = plain(marked.substring(0, start));
            return new Span(from, from + plain(marked.substring(start, end)));
        }

        private static int plain(String part) {
            return part.replaceAll("</?[st]>", "").length();
        }
    }

    private static String answer(Pair pair, List<EventMention> mentions) {
        Optional<EventMention> best = mentions.stream()
                .max(Comparator.comparingInt((EventMention mention) -> fit(pair, mention))
                        .thenComparingInt(mention -> -distance(pair, mention)));
        return best.map(mention -> name(mention.type())).orElse(NONE);
    }

    private static int fit(Pair pair, EventMention mention) {
        boolean mutual = mention.type().isMutual() || mention.type() == EventType.AGREE;
        int actor = stands(mention, Role.ACTOR, pair.source()) ? 4 : 0;
        int recipient =
                stands(mention, Role.RECIPIENT, pair.target()) || (mutual && stands(mention, Role.ACTOR, pair.target()))
                        ? 3
                        : 0;
        int wrong = (stands(mention, Role.ACTOR, pair.target()) && !mutual ? 2 : 0)
                + (stands(mention, Role.RECIPIENT, pair.source()) ? 2 : 0);
        return actor + recipient - wrong;
    }

    private static boolean stands(EventMention mention, Role role, Span span) {
        return mention.in(role).anyMatch(participant -> participant.span().overlaps(span));
    }

    private static int distance(Pair pair, EventMention mention) {
        int from = Math.min(pair.source().end(), pair.target().end());
        int to = Math.max(pair.source().start(), pair.target().start());
        int at = mention.trigger().start();
        return at < from ? from - at : Math.max(0, at - to);
    }

    private static String name(EventType type) {
        return type == EventType.CONCEDE || type == EventType.RETREAT ? "YIELD" : type.name();
    }

    private static void count(Map<String, int[]> counts, String gold, String answer) {
        int[] wanted = counts.computeIfAbsent(gold, key -> new int[3]);
        int[] given = counts.computeIfAbsent(answer, key -> new int[3]);
        if (gold.equals(answer)) {
            wanted[0]++;
        } else {
            wanted[1]++;
            given[2]++;
        }
    }

    private static void print(Map<String, int[]> counts, int right, int all, PrintStream out) {
        double sum = 0;
        int types = 0;
        for (Map.Entry<String, int[]> each : counts.entrySet()) {
            int[] count = each.getValue();
            double f1 = 2.0 * count[0] / Math.max(1, 2 * count[0] + count[1] + count[2]);
            out.printf(
                    "%-10s right %3d missed %3d too many %3d F1 %.3f%n",
                    each.getKey(), count[0], count[1], count[2], f1);
            if (!each.getKey().equals(NONE)) {
                sum += f1;
                types++;
            }
        }
        out.printf("macro-F1 %.3f accuracy %.3f of %d%n", sum / types, (double) right / all, all);
    }
}
