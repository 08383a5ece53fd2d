// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import org.dateline.syntax.ParsedStory;

/** Says which words looked like an event, and what kept them from being one. */
public interface RefusalReader {
    /** In reading order; at most one for a word. */
    List<Refusal> refusals(ParsedStory story);

    /** For the coder of the same rules. */
    static RefusalReader of(List<CodingRule> rules, CodingCues cues) {
        return new RuleCoder(rules, cues);
    }
}
