// SPDX-License-Identifier: Apache-2.0
package org.dateline.syntax;

import org.dateline.story.Story;

/** Adds grammar to a story. Same story, same parse; safe for use by many threads at once. */
public interface TextParser {

    /** Parses any text whatever, in time at most linear in its length; never throws for what a text holds. */
    ParsedStory parse(Story story);
}
