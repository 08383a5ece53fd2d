// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.text.Span;

/**
 * One wording of one event in one sentence.
 *
 * @param type what kind of event
 * @param modes how it was done; a subset of the type's modes
 * @param trigger the shortest wording that names it
 * @param sentence index of the sentence
 * @param token index of the trigger's head in that sentence
 * @param participants who stands in which role
 * @param deeds other events whose doers stand in a role: "condemned the attack"
 * @param factuality did it happen, as this sentence tells it
 * @param recalled whether the wording marks it as recall: "previously", "repeatedly", undated pluperfect
 * @param plural whether it stands for several happenings: a bare plural, "a series of"
 * @param instruments means as plain nouns: "rocket", "car bomb"
 * @param rule the coding rule that read it
 */
public record EventMention(
        EventType type,
        List<Mode> modes,
        Span trigger,
        int sentence,
        int token,
        List<Participant> participants,
        List<DeedRole> deeds,
        Factuality factuality,
        boolean recalled,
        boolean plural,
        List<String> instruments,
        String rule) {

    public EventMention {
        modes = List.copyOf(modes);
        participants = List.copyOf(participants);
        deeds = List.copyOf(deeds);
        instruments = List.copyOf(instruments);
        if (!type.modes().containsAll(modes)) {
            throw new IllegalArgumentException(type + " has no mode " + modes);
        }
    }

    /** Those who stand in a role. */
    public Stream<Participant> in(Role role) {
        return participants.stream().filter(participant -> participant.role() == role);
    }
}
