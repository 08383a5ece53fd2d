// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.language.Readers;
import org.dateline.story.Story;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.TextParser;
import org.dateline.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Names of people, organizations and places against re3d, by exact span and kind; "the" before a name is left out on both sides. The set
 * marks descriptions too ("US forces", "the northern town", "I"), and offices as parts of names: asked for are those whose first and last word
 * have a capital, also by their last word alone, and recall of
 * all that is marked is given beside. Entities the set is not certain of (confidence under 1) are neither asked for nor held against the
 * reader. Argument: the folder of the set.
 */
final class Re3dMeasure {
    private static final Map<String, EntityKind> KINDS = Map.of(
            "Person", EntityKind.PERSON, //
            "Organisation", EntityKind.ORGANIZATION,
            "Location", EntityKind.LOCATION);

    private static final int WANTED = 0;
    private static final int FOUND = 1;
    private static final int EXACT = 2;
    private static final int SAME_END = 3;

    private final Map<EntityKind, int[]> counts = new EnumMap<>(EntityKind.class);
    private int marked;
    private int markedFound;

    /** A name or a description. */
    private record Marked(Span span, EntityKind kind, boolean certain) {}

    private record Found(Span span, EntityKind kind) {}

    private Re3dMeasure() {}

    public static void main(String[] arguments) throws IOException {
        TextParser reader = Readers.accurate();
        Re3dMeasure measure = new Re3dMeasure();
        List<Path> parts;
        try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
            parts = folders.filter(folder -> Files.exists(folder.resolve("documents.json")))
                    .sorted()
                    .toList();
        }
        for (Path part : parts) {
            Map<String, Set<Marked>> gold = new HashMap<>();
            for (JsonNode entity : lines(part.resolve("entities.json"))) {
                Optional.ofNullable(KINDS.get(entity.get("type").asString()))
                        .ifPresent(kind -> gold.computeIfAbsent(
                                        entity.get("documentId").asString(), none -> new HashSet<>())
                                .add(new Marked(
                                        new Span(
                                                entity.get("begin").asInt(),
                                                entity.get("end").asInt()),
                                        kind,
                                        entity.get("confidence").asDouble() == 1)));
            }
            for (JsonNode document : lines(part.resolve("documents.json"))) {
                measure.add(
                        document.get("text").asString(),
                        gold.getOrDefault(document.get("_id").asString(), Set.of()),
                        reader);
            }
        }
        measure.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        Function<String, JsonNode> read = JsonMapper.shared()::readTree;
        return Files.readString(file)
                .lines()
                .map(line -> line.replace("\ufeff", ""))
                .filter(line -> !line.isBlank())
                .map(read)
                .toList();
    }

    private void add(String text, Set<Marked> gold, TextParser reader) {
        Set<Found> found = new HashSet<>();
        reader.parse(Story.of("measured", text))
                .entities()
                .forEach(entity -> found.add(new Found(bare(entity.span(), text), entity.kind())));
        Set<Found> doubtful = new HashSet<>();
        for (Marked mark : gold) {
            Found wanted = new Found(bare(mark.span(), text), mark.kind());
            if (!mark.certain()) {
                doubtful.add(wanted);
                continue;
            }
            boolean hit = found.contains(wanted);
            boolean sameEnd = found.stream()
                    .anyMatch(name -> name.kind() == wanted.kind()
                            && name.span().end() == wanted.span().end());
            marked++;
            markedFound += hit ? 1 : 0;
            if (isName(wanted.span().in(text))) {
                int[] count = counts(mark.kind());
                count[WANTED]++;
                count[EXACT] += hit ? 1 : 0;
                count[SAME_END] += sameEnd ? 1 : 0;
            }
        }
        found.removeAll(doubtful);
        found.forEach(name -> counts(name.kind())[FOUND]++);
    }

    private int[] counts(EntityKind kind) {
        return counts.computeIfAbsent(kind, none -> new int[4]);
    }

    private static Span bare(Span span, String text) {
        boolean article =
                span.length() > 4 && span.in(text).toLowerCase(Locale.ROOT).startsWith("the ");
        return article ? new Span(span.start() + 4, span.end()) : span;
    }

    private static boolean isName(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return words.length() > 1
                && Character.isUpperCase(words.charAt(0))
                && !last.isEmpty()
                && Character.isUpperCase(last.charAt(0));
    }

    private void print(PrintStream out) {
        int[] all = new int[4];
        for (EntityKind kind : KINDS.values().stream().sorted().toList()) {
            int[] count = counts(kind);
            for (int i = 0; i < all.length; i++) {
                all[i] += count[i];
            }
            out.println(kind + line(count));
        }
        out.println("all three" + line(all));
        out.printf(
                "recall of all that is marked, descriptions too: %.3f of %d%n", (double) markedFound / marked, marked);
    }

    private static String line(int[] count) {
        return String.format(
                Locale.ROOT,
                ": exact F1 %.3f, by their last word F1 %.3f (precision %.3f, recall %.3f), %d names",
                f1(count, EXACT),
                f1(count, SAME_END),
                (double) count[SAME_END] / Math.max(1, count[FOUND]),
                (double) count[SAME_END] / Math.max(1, count[WANTED]),
                count[WANTED]);
    }

    private static double f1(int[] count, int right) {
        return 2.0 * count[right] / Math.max(1, count[WANTED] + count[FOUND]);
    }
}
