// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.Optional;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;

/**
 * What a sentence says of an act's happening, gathered from the act upwards.
 *
 * @param dropped only called for or threatened
 * @param factuality the weakest of what was gathered
 * @param announced put in the future by "will" rather than by a plan others report
 */
record Outlook(boolean dropped, Factuality factuality, boolean announced) {
    static final Outlook REAL = new Outlook(false, Factuality.HAPPENED, false);

    Outlook with(FactualityCues.Effect effect, EventType type) {
        return switch (effect) {
            case REAL -> this;
            case PLANNED -> at(Factuality.PLANNED);
            case POSSIBLE -> at(Factuality.POSSIBLE);
            case NEGATED -> at(Factuality.NEGATED);
            case ATTEMPTED -> type == EventType.ASSAULT || type == EventType.PROTEST ? this : at(Factuality.POSSIBLE);
            case ORDERED -> type == EventType.COERCE || type == EventType.MOBILIZE ? this : at(Factuality.PLANNED);
            case PROMISED -> promised(type);
            case AGREED -> isMeasure(type) ? this : promised(type);
            case DECIDED -> isMeasure(type) ? this : at(Factuality.PLANNED);
            case DROPPED -> drop();
        };
    }

    private Outlook promised(EventType type) {
        return switch (type) {
            case CONSULT -> at(Factuality.PLANNED);
            // "will be punished, he vowed": the vow is the threat; "offered condolences": the offer is the condolence
            case THREATEN, SUPPORT -> this;
            default -> drop();
        };
    }

    /** Done, not said: an imperative of these is what somebody is told to do. */
    static boolean isDeed(EventType type) {
        return switch (type) {
            case ASSAULT, COERCE, RETREAT, PROTEST, AID, MOBILIZE -> true;
            default -> false;
        };
    }

    private static boolean isMeasure(EventType type) {
        return type == EventType.SANCTION || type == EventType.COERCE;
    }

    Outlook announce() {
        return new Outlook(dropped, weaker(Factuality.PLANNED), true);
    }

    private Outlook at(Factuality other) {
        return new Outlook(dropped, weaker(other), announced);
    }

    // Factualities are declared from the firmest to the weakest.
    private Factuality weaker(Factuality other) {
        return other.compareTo(factuality) > 0 ? other : factuality;
    }

    Outlook drop() {
        return new Outlook(true, factuality, announced);
    }

    /** What is coded; nothing for what was only called for or threatened. */
    Optional<Factuality> coded() {
        return dropped ? Optional.empty() : Optional.of(factuality);
    }
}
