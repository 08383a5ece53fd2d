// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import org.dateline.story.Story;

/** What a line of a JSON Lines file turned out to be. */
public sealed interface StoryLine {

    /** Place of the line in its file, from 1. */
    int number();

    /** A story, its text letter for letter as the line gives it. */
    record Read(int number, Story story) implements StoryLine {}

    /**
     * A line that cannot be used.
     *
     * @param column where the mistake was noticed, from 1
     * @param says what is wrong
     */
    record Rejected(int number, int column, String says) implements StoryLine {}
}
