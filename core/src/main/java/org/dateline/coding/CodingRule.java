// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;

/**
 * One entry of the lexicon of events: these words, so surrounded, are an event of this type.
 *
 * @param name unique; every mention carries it
 * @param type what kind of event it reads
 * @param modes how the event is done, whenever the rule reads one and no manner says otherwise
 * @param manners how it is done where the words tell; the first that holds stands for the modes
 * @param triggers the words
 * @param frame where participants stand
 * @param conditions all must hold
 */
public record CodingRule(
        String name,
        EventType type,
        List<Mode> modes,
        List<Manner> manners,
        List<Trigger> triggers,
        Frame frame,
        List<Condition> conditions) {

    public CodingRule {
        modes = List.copyOf(modes);
        manners = List.copyOf(manners);
        triggers = List.copyOf(triggers);
        conditions = List.copyOf(conditions);
        if (!type.modes().containsAll(modes)) {
            throw new IllegalArgumentException(type + " has no mode " + modes);
        }
    }

    /** Whether the rule itself asks for "will" or "not", which then say what it is rather than whether it happened. */
    boolean readsOutlook() {
        return conditions.stream()
                .anyMatch(condition -> condition.wanted()
                        && (condition.slot().equals(Slots.AUXILIARY)
                                || (condition.slot().equals(Slots.MODIFIER)
                                        && condition.words().contains("not"))));
    }

    /** How much the rule asks for; of two that match the same words the one that asks for more is right. */
    long wants() {
        return conditions.stream().filter(Condition::wanted).count();
    }
}
