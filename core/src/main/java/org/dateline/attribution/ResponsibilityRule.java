// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.Optional;
import org.dateline.ontology.Stance;
import org.dateline.syntax.ArgumentSlot;
import org.dateline.syntax.Wording;

/**
 * A wording of a claim, a denial or an accusation.
 *
 * @param name of the rule, unique
 * @param stance how the party stands to the deed
 * @param wording the words that say so
 * @param party where whoever claims, denies or is blamed stands
 * @param deed where the deed stands, when the wording has one
 * @param source where whoever says so stands, when it is another than the party
 */
public record ResponsibilityRule(
        String name,
        Stance stance,
        Wording wording,
        ArgumentSlot party,
        Optional<ArgumentSlot> deed,
        Optional<ArgumentSlot> source) {}
