// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import org.dateline.ontology.Mode;

/**
 * Which mode a rule gives where its words tell: "refused to release them" is of the mode yield, "refused to meet" of meet.
 *
 * @param mode the mode
 * @param condition what must hold for it
 */
public record Manner(Mode mode, Condition condition) {}
