// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import org.dateline.coded.CodedStory;
import org.dateline.story.Story;

/** Who reads stories that are posted; any number of threads may ask at once. */
public interface StoryReading {
    CodedStory read(Story story);
}
