// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import org.dateline.syntax.ParsedStory;

/** Codes events: finds every wording of an event and who stands in it. */
public interface EventCoder {
    /** All event mentions, in reading order of their triggers. */
    List<EventMention> code(ParsedStory story);

    /** Codes by rules over the dependency tree; the cost grows with the words of a story, not with the rules. */
    static EventCoder of(List<CodingRule> rules, CodingCues cues) {
        return new RuleCoder(rules, cues);
    }
}
