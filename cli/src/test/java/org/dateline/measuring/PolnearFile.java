// SPDX-License-Identifier: Apache-2.0
package org.dateline.measuring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/**
 * A story of PolNeAR with its attributions, read from brat's standoff form.
 *
 * @param name of the annotation file
 * @param text the story; its positions count characters
 * @param expected the attributions
 */
record PolnearFile(String name, String text, List<CreditCount.Expected> expected) {
    private static final Pattern PART = Pattern.compile("(T\\d+)\\t\\S+ ([\\d ;]+)\\t.*");
    private static final Pattern EVENT = Pattern.compile("E\\d+\\t(.*)");

    static PolnearFile read(Path part, Path file) throws IOException {
        String name = file.getFileName().toString();
        Path story = part.resolve("text").resolve(name.substring(0, name.lastIndexOf('_')) + ".txt");
        String text = Files.readString(story);
        Map<String, List<Span>> parts = new LinkedHashMap<>();
        List<CreditCount.Expected> expected = new ArrayList<>();
        List<String> lines = List.of(Files.readString(file).split("\n"));
        for (String line : lines) {
            Matcher found = PART.matcher(line);
            if (found.matches()) {
                parts.put(found.group(1), spans(text, found.group(2)));
            }
        }
        for (String line : lines) {
            Matcher event = EVENT.matcher(line.strip());
            if (event.matches()) {
                List<Span> content = held(event.group(1), "Content", parts);
                if (!content.isEmpty()) {
                    expected.add(new CreditCount.Expected(held(event.group(1), "Source", parts), content));
                }
            }
        }
        return new PolnearFile(name, text, expected);
    }

    private static List<Span> held(String event, String kind, Map<String, List<Span>> parts) {
        List<Span> spans = new ArrayList<>();
        for (String item : event.split(" ")) {
            int colon = item.indexOf(':');
            if (colon > 0 && item.substring(0, colon).matches(kind + "\\d*")) {
                spans.addAll(parts.getOrDefault(item.substring(colon + 1), List.of()));
            }
        }
        return spans;
    }

    // brat counts characters, spans count UTF-16 code units.
    private static List<Span> spans(String text, String column) {
        List<Span> spans = new ArrayList<>();
        for (String range : column.split(";")) {
            String[] ends = range.split(" ");
            spans.add(new Span(
                    text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                    text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
        }
        return spans;
    }
}
