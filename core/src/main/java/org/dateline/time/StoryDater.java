// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.List;
import java.util.Optional;
import org.dateline.syntax.ParsedStory;

/** Dates an undated story from its own evidence, or not at all. */
public interface StoryDater {
    /** The day and the evidence for it; empty when the evidence does not suffice. */
    Optional<DatedStory> date(ParsedStory story);

    /** A dater that knows a language's time words and who held which office when. */
    static StoryDater of(TimeWords words, List<OfficeTerm> terms) {
        return new EvidenceStoryDater(words, terms);
    }
}
