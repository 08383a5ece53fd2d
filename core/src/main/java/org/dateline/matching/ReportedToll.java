// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.Optional;
import org.dateline.ontology.Fate;
import org.dateline.quantity.Amount;

/**
 * How many met a fate in one event, as one story has it.
 *
 * @param fate what befell them
 * @param amount how many
 * @param who the people, as worded
 * @param source who gives the figure, when others dispute it
 */
public record ReportedToll(Fate fate, Amount amount, Optional<String> who, Optional<Party> source) {}
