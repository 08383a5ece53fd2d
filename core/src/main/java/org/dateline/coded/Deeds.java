// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Set;
import org.dateline.ontology.EventType;

/** Which event types are deeds on the ground rather than words; PLOVER's material against verbal. */
final class Deeds {
    private static final Set<EventType> DEEDS = Set.of(
            EventType.AID,
            EventType.RETREAT,
            EventType.PROTEST,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.COOPERATE);

    private Deeds() {}

    static boolean isDeed(EventType type) {
        return DEEDS.contains(type);
    }

    /** Statements: saying it is the act. */
    static boolean isStatement(EventType type) {
        return !DEEDS.contains(type) && type != EventType.CONSULT;
    }
}
