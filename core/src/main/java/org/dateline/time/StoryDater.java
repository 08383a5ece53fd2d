// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.Optional;
import org.dateline.syntax.ParsedStory;

/** Dates an undated story from its own evidence, or not at all. */
public interface StoryDater {
    /** The day and the evidence for it; empty when the evidence does not suffice. */
    Optional<DatedStory> date(ParsedStory story);
}
