// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.List;
import org.dateline.syntax.ParsedStory;

/** Reads claims, denials and accusations of responsibility. */
public interface ResponsibilityReader {
    List<ResponsibilityMention> read(ParsedStory story);

    /** A reader that knows these wordings; at one head word the first rule that matches counts. */
    static ResponsibilityReader of(List<ResponsibilityRule> rules) {
        return new RuleResponsibilityReader(rules);
    }
}
