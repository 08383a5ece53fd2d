// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;

/** Joins what the stages read into one coded story: mentions of one happening merge, words become things. */
public interface StoryJoiner {
    CodedStory join(Readings readings, List<Step> dating);

    /** The joiner that works by explicit rules; the words it looks at are the language's. */
    static StoryJoiner of(JoinWords words) {
        return new RuleStoryJoiner(words);
    }
}
