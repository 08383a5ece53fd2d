// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import org.dateline.ontology.RelationType;
import org.dateline.syntax.ArgumentSlot;
import org.dateline.syntax.Wording;

/**
 * A wording of a standing fact.
 *
 * @param name of the rule, unique
 * @param relation what the fact is
 * @param wording the words that state it
 * @param holder where the party of whom it is said stands
 * @param other where the other party stands
 */
public record RelationRule(
        String name, RelationType relation, Wording wording, ArgumentSlot holder, ArgumentSlot other) {}
