// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The least F1 each measure must reach, so that none sinks unseen.
 *
 * @param least by measure, from 0 to 1
 */
public record Floors(Map<Measure, Double> least) {
    public Floors {
        least = least.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(least));
    }

    /**
     * Reads a file of one measure a line, its label and its floor parted by a tab; {@code #} opens a comment.
     *
     * @throws IOException when it cannot be read, or a line names no measure or no share; the message says which
     */
    public static Floors read(Path file) throws IOException {
        EnumMap<Measure, Double> least = new EnumMap<>(Measure.class);
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] column = line.split("\t", -1);
            Optional<Measure> measure = Stream.of(Measure.values())
                    .filter(each -> each.label().equals(column[0]))
                    .findFirst();
            if (measure.isEmpty()
                    || column.length != 2
                    || !column[1].matches("[01](\\.\\d+)?")
                    || Double.parseDouble(column[1]) > 1) {
                throw new IOException(
                        file + ":" + (i + 1) + ": not a measure, a tab and a share of one such as 0.75: " + line);
            }
            least.put(measure.get(), Double.parseDouble(column[1]));
        }
        return new Floors(least);
    }

    /** The measures below their floor, each as a line for people. */
    public List<String> sunk(ScoreTable table) {
        return least.entrySet().stream()
                .filter(entry -> table.score(entry.getKey()).f1() < entry.getValue())
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%s: %.3f is below its floor of %.3f",
                        entry.getKey().label(),
                        table.score(entry.getKey()).f1(),
                        entry.getValue()))
                .toList();
    }
}
