// SPDX-License-Identifier: Apache-2.0
package org.dateline.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How far events are cooperation (above zero) or conflict (below), from -10 to 10.
 *
 * @param types of each type; a type without one weighs nothing
 * @param modes of modes that weigh otherwise than their type
 */
public record CooperationScores(Map<EventType, Double> types, Map<EventType, Map<Mode, Double>> modes) {
    public CooperationScores {
        types = Map.copyOf(types);
        modes = Map.copyOf(modes);
    }

    /** Of an event of this type; of several modes the one furthest from zero tells. */
    public double of(EventType type, List<Mode> told) {
        Map<Mode, Double> known = modes.getOrDefault(type, Map.of());
        return told.stream()
                .flatMap(mode -> Stream.ofNullable(known.get(mode)))
                .max(Comparator.comparingDouble(Math::abs))
                .orElseGet(() -> types.getOrDefault(type, 0.0));
    }
}
