// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;

/**
 * Where the participants of many triggers stand, by name: "agent-patient", "visit".
 *
 * @param name what rules call it
 * @param verb slots around a verb or adjective
 * @param noun slots around a noun
 */
public record Frame(String name, List<RoleSlot> verb, List<RoleSlot> noun) {
    public Frame {
        verb = List.copyOf(verb);
        noun = List.copyOf(noun);
    }

    List<RoleSlot> slots(Trigger.Kind kind) {
        return kind == Trigger.Kind.NOUN ? noun : verb;
    }

    boolean holds(Trigger.Kind kind, Role role, String slot) {
        return slots(kind).contains(new RoleSlot(role, slot));
    }
}
