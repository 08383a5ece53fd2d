// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a story's body was taken from its page, and how much else: the measure of the article extraction
 * benchmark. Runs of four words are counted; precision and recall are means over pages.
 *
 * @param common share of the runs that stand in both
 * @param extra share that only the prediction has
 * @param missed share that only gold has
 */
public record BodyScore(double common, double extra, double missed) {
    private static final int RUN = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    /** Compares one page's predicted body with its gold. */
    public static BodyScore of(String gold, String predicted) {
        Map<List<String>, Integer> wanted = runs(gold);
        Map<List<String>, Integer> found = runs(predicted);
        double common = 0;
        for (Map.Entry<List<String>, Integer> run : wanted.entrySet()) {
            common += Math.min(run.getValue(), found.getOrDefault(run.getKey(), 0));
        }
        double golden = total(wanted);
        double told = total(found);
        double all = golden + told - common;
        return all == 0
                ? new BodyScore(0, 0, 0)
                : new BodyScore(common / all, (told - common) / all, (golden - common) / all);
    }

    /** Mean precision of the pages for which something was predicted. */
    public static double precision(List<BodyScore> pages) {
        return mean(pages, page -> page.common, page -> page.extra);
    }

    /** Mean recall of the pages that have a body. */
    public static double recall(List<BodyScore> pages) {
        return mean(pages, page -> page.common, page -> page.missed);
    }

    /** The harmonic mean of the two means. */
    public static double f1(List<BodyScore> pages) {
        double precision = precision(pages);
        double recall = recall(pages);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double mean(
            List<BodyScore> pages, ToDoubleFunction<BodyScore> right, ToDoubleFunction<BodyScore> wrong) {
        return pages.stream()
                .filter(page -> right.applyAsDouble(page) + wrong.applyAsDouble(page) > 0)
                .mapToDouble(
                        page -> right.applyAsDouble(page) / (right.applyAsDouble(page) + wrong.applyAsDouble(page)))
                .average()
                .orElse(0);
    }

    private static double total(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> runs(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int at = 0; at < Math.max(1, words.size() - RUN + 1); at++) {
            List<String> run = words.subList(at, Math.min(words.size(), at + RUN));
            if (!run.isEmpty()) {
                runs.merge(List.copyOf(run), 1, Integer::sum);
            }
        }
        return runs;
    }
}
