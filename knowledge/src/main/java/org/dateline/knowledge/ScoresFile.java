// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ontology.CooperationScores;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;

/** Reads {@code views/scores.tsv}: how far types and modes are cooperation or conflict. Of two lines for one the later holds. */
public final class ScoresFile {
    private static final String NAME = "views/scores.tsv";
    private static final double MOST = 10;

    private ScoresFile() {}

    public static CooperationScores read(KnowledgeFiles files) {
        Map<EventType, Double> types = new EnumMap<>(EventType.class);
        Map<EventType, Map<Mode, Double>> modes = new EnumMap<>(EventType.class);
        for (KnowledgeLine line : files.lines(NAME)) {
            List<String> columns = line.columns(3, 3);
            EventType type = EventType.ofName(columns.get(0))
                    .orElseThrow(() -> line.bad(
                            "unknown type '" + columns.get(0) + "'; types are " + List.of(EventType.values())));
            double score = score(line, columns.get(2));
            if (columns.get(1).isEmpty()) {
                types.put(type, score);
            } else {
                Mode mode = mode(line, type, columns.get(1));
                modes.computeIfAbsent(type, first -> new EnumMap<>(Mode.class)).put(mode, score);
            }
        }
        return new CooperationScores(types, modes);
    }

    private static Mode mode(KnowledgeLine line, EventType type, String worded) {
        Optional<Mode> mode = Mode.ofCode(worded).filter(type.modes()::contains);
        return mode.orElseThrow(() -> line.bad(type + " has no mode '" + worded + "'"));
    }

    private static double score(KnowledgeLine line, String worded) {
        if (!worded.matches("[+-]?\\d+(\\.\\d+)?") || Math.abs(Double.parseDouble(worded)) > MOST) {
            throw line.bad("'" + worded + "' is no score; wanted a number from -10 to 10");
        }
        return Double.parseDouble(worded);
    }
}
