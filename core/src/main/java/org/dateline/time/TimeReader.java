// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.List;
import org.dateline.syntax.ParsedStory;

/** Reads time expressions and counts them from the story's reference day. */
public interface TimeReader {
    /** All time expressions, in reading order, without overlaps. */
    List<TimeExpression> read(ParsedStory story);

    /** A reader of the times that these words and rules tell. */
    static TimeReader of(TimeWords words) {
        return new RuleTimeReader(words);
    }
}
