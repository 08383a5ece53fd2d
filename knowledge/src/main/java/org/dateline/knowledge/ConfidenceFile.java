// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.coded.Confidence;

/** Reads {@code confidence/events.tsv}: what each piece of evidence says of how likely an event is right. */
public final class ConfidenceFile {
    private static final String NAME = "confidence/events.tsv";
    private static final String BASE = "base";

    private ConfidenceFile() {}

    public static Confidence read(KnowledgeFiles files) {
        Map<String, Double> weights = new HashMap<>();
        for (KnowledgeLine line : files.lines(NAME)) {
            List<String> columns = line.columns(2, 2);
            if (!columns.get(1).matches("[+-]?\\d+(\\.\\d+)?")) {
                throw line.bad("'" + columns.get(1) + "' is no weight; wanted log-odds such as -0.25");
            }
            weights.put(columns.get(0), Double.parseDouble(columns.get(1)));
        }
        double base = weights.getOrDefault(BASE, 0.0);
        weights.remove(BASE);
        return new Confidence(base, weights);
    }
}
