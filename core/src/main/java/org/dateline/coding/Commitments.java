// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import java.util.Set;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;

/** Acts that are announced rather than done are coded as the announcement; codebook section 3.1, item 6. */
final class Commitments {
    private static final Set<Mode> TO_COME = Set.of(Mode.WITHDRAW, Mode.DISARM, Mode.CEASEFIRE);

    private Commitments() {}

    /**
     * What an announced act is coded as.
     *
     * @param type its type
     * @param modes its modes
     * @param factuality whether it happened
     */
    record Coding(EventType type, List<Mode> modes, Factuality factuality) {}

    static Coding of(EventType type, List<Mode> modes, Outlook outlook) {
        Coding asRead = new Coding(type, modes, outlook.factuality());
        if (type == EventType.AGREE && outlook.factuality() == Factuality.NEGATED) {
            return new Coding(EventType.REJECT, List.of(), Factuality.HAPPENED); // "did not agree to the demand"
        }
        if (!outlook.announced() || outlook.factuality() != Factuality.PLANNED) {
            return asRead;
        }
        return switch (type) {
            case AID, COOPERATE -> new Coding(EventType.AGREE, List.of(), Factuality.PLANNED);
            case RETREAT -> retreat(modes);
            case CONCEDE -> new Coding(type, modes, Factuality.HAPPENED);
            case ASSAULT -> threat(Mode.VIOLENCE);
            case SANCTION -> threat(modes.contains(Mode.EXPEL) ? Mode.EXPEL : Mode.RELATIONS);
            case COERCE -> threat(modes.contains(Mode.ARREST) ? Mode.ARREST : Mode.RESTRICT);
            default -> asRead;
        };
    }

    private static Coding retreat(List<Mode> modes) {
        if (modes.contains(Mode.RESIGN)) {
            return new Coding(EventType.RETREAT, modes, Factuality.HAPPENED);
        }
        boolean toCome = modes.stream().anyMatch(TO_COME::contains);
        return toCome
                ? new Coding(EventType.CONCEDE, List.of(), Factuality.HAPPENED)
                : new Coding(EventType.AGREE, List.of(), Factuality.PLANNED);
    }

    private static Coding threat(Mode mode) {
        return new Coding(EventType.THREATEN, List.of(mode), Factuality.HAPPENED);
    }
}
