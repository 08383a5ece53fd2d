// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The scores of a story, or of many added up (micro-average).
 *
 * @param scores by measure, in the codebook's order; a field that no matched event has is left out
 */
public record ScoreTable(Map<Measure, Score> scores) {
    public ScoreTable {
        scores = scores.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(scores));
    }

    /** Nothing scored yet. */
    public static ScoreTable empty() {
        return new ScoreTable(Map.of());
    }

    public ScoreTable plus(ScoreTable other) {
        EnumMap<Measure, Score> sum = new EnumMap<>(Measure.class);
        sum.putAll(scores);
        other.scores.forEach((measure, score) -> sum.merge(measure, score, Score::plus));
        return new ScoreTable(sum);
    }

    /** The score of one measure; zero when it was not counted. */
    public Score score(Measure measure) {
        return scores.getOrDefault(measure, Score.ZERO);
    }

    /** As a table for people, one line a measure, fields of matched events set in by two. */
    public String text() {
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%-30s %6s %6s %6s %6s %6s %6s%n", "", "P", "R", "F1", "tp", "fp", "fn"));
        scores.forEach((measure, score) -> table.append(String.format(
                Locale.ROOT,
                "%-30s %6.3f %6.3f %6.3f %6d %6d %6d%n",
                (measure.isField() ? "  " : "") + measure.label(),
                score.precision(),
                score.recall(),
                score.f1(),
                score.truePositives(),
                score.falsePositives(),
                score.falseNegatives())));
        return table.toString();
    }
}
