// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether confidence means what it says: of events held to be right with 80 %, 80 % should be.
 *
 * @param judgements all events found
 */
public record Reliability(List<Judgement> judgements) {
    private static final int BINS = 10;

    public Reliability {
        judgements = List.copyOf(judgements);
    }

    /** Expected calibration error: by how much confidence and truth differ in ten bins of equal width, by their events. */
    public double error() {
        return bins().mapToDouble(
                        bin -> bin.isEmpty() ? 0 : Math.abs(said(bin) - right(bin)) * bin.size() / judgements.size())
                .sum();
    }

    /** A line for each bin that has events, then the error. */
    public String text() {
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%-30s %6s %6s %6s%n", "confidence of events", "n", "said", "right"));
        bins().filter(bin -> !bin.isEmpty())
                .forEach(bin -> table.append(String.format(
                        Locale.ROOT,
                        "  %-28s %6d %6.3f %6.3f%n",
                        String.format(Locale.ROOT, "%.1f to %.1f", floor(bin), floor(bin) + 1.0 / BINS),
                        bin.size(),
                        said(bin),
                        right(bin))));
        return table.append(String.format(Locale.ROOT, "expected calibration error %.3f%n", error()))
                .toString();
    }

    private Stream<List<Judgement>> bins() {
        return IntStream.range(0, BINS)
                .mapToObj(bin -> judgements.stream()
                        .filter(judgement -> bin(judgement) == bin)
                        .toList());
    }

    private static int bin(Judgement judgement) {
        return Math.min(BINS - 1, (int) (judgement.confidence() * BINS));
    }

    private static double floor(List<Judgement> bin) {
        return (double) bin(bin.getFirst()) / BINS;
    }

    private static double said(List<Judgement> bin) {
        return bin.stream().mapToDouble(Judgement::confidence).average().orElse(0);
    }

    private static double right(List<Judgement> bin) {
        return bin.stream()
                .mapToDouble(judgement -> judgement.right() ? 1 : 0)
                .average()
                .orElse(0);
    }
}
