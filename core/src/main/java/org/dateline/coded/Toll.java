// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Optional;
import org.dateline.ontology.Fate;
import org.dateline.quantity.Amount;
import org.dateline.text.Span;

/**
 * How many met a fate in one event, by one source; codebook section 3.7.
 *
 * @param fate what befell them
 * @param amount how many
 * @param who the people, as worded
 * @param source id of the actor who gives a figure that others dispute
 * @param span the wording
 */
public record Toll(Fate fate, Amount amount, Optional<String> who, Optional<String> source, Span span) {}
