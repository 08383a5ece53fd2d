// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import org.dateline.ontology.Mode;

/**
 * A weapon, tool or manner that gives an event its mode: "rocket" is heavy-weapons, "drone" is drone.
 *
 * @param words lemmas in reading order
 * @param modes the modes it gives to types that have them
 * @param noun the plain noun listed as instrument; empty for mere manners ("crossed the border by phone")
 */
public record Means(List<String> words, List<Mode> modes, String noun) {
    public Means {
        words = List.copyOf(words);
        modes = List.copyOf(modes);
    }
}
