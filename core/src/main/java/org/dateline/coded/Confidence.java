// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.syntax.ParsedStory;

/**
 * How likely a reported event is right: a logistic model over its evidence, fitted on stories coded by people. Right means that a
 * careful reader codes an event of this type by these words or in their sentence (codebook section 8).
 *
 * @param base log-odds of an event of which nothing is known
 * @param weights what each piece of evidence adds to them
 */
public record Confidence(double base, Map<String, Double> weights) {
    public Confidence {
        weights = Map.copyOf(weights);
    }

    /** The probability that an event with this evidence is right, from 0 to 1. */
    public double of(EventEvidence evidence) {
        double odds = base;
        for (String piece : evidence.pieces()) {
            odds += weight(piece);
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** The same coded story, each event with its confidence, to the hundredth. */
    public CodedStory judge(CodedStory coded, ParsedStory story) {
        Map<String, String> told = new HashMap<>();
        return coded.withEvents(
                coded.events().stream().map(event -> judged(event, story, told)).toList());
    }

    private ReportedEvent judged(ReportedEvent event, ParsedStory story, Map<String, String> told) {
        EventEvidence evidence = EventEvidence.of(event, story);
        double rounded = Math.round(of(evidence) * 100) / 100.0;
        return event.withConfidence(
                rounded,
                new Step(
                        "confidence",
                        "confidence-of-events",
                        Optional.empty(),
                        rounded + ": " + reasons(evidence, told)));
    }

    // The pieces that weigh anything, heaviest first; how each is told, once for all events of a story.
    private String reasons(EventEvidence evidence, Map<String, String> told) {
        return evidence.pieces().stream()
                .filter(weights::containsKey)
                .sorted(Comparator.comparingDouble(piece -> -Math.abs(weight(piece))))
                .map(piece ->
                        told.computeIfAbsent(piece, each -> String.format(Locale.ROOT, "%s %+.2f", each, weight(each))))
                .collect(Collectors.joining(", "));
    }

    private double weight(String piece) {
        return weights.getOrDefault(piece, 0.0);
    }
}
