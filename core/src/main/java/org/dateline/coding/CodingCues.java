// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;

/**
 * What the coder knows besides its rules.
 *
 * @param factuality words that say whether an act happens
 * @param means words that give an act its mode
 * @param idioms wordings that look like events and are none: "strike a deal", "shooting star"
 * @param classes named lists of lemmas
 */
public record CodingCues(FactualityCues factuality, List<Means> means, List<Trigger> idioms, WordClasses classes) {
    public CodingCues {
        means = List.copyOf(means);
        idioms = List.copyOf(idioms);
    }
}
