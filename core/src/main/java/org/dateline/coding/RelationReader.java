// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import org.dateline.syntax.ParsedStory;

/** Reads standing facts between two parties from state verbs, adjectives and appositions. */
public interface RelationReader {
    List<RelationMention> read(ParsedStory story);

    /** A reader that knows these wordings; what two of them read alike is read once, by the earlier rule. */
    static RelationReader of(List<RelationRule> rules) {
        return new RuleRelationReader(rules);
    }
}
