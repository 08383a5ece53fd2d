// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.List;
import org.dateline.story.Published;
import org.dateline.text.Span;

/**
 * The day found for an undated story.
 *
 * @param published the day, and what kind of evidence gave it
 * @param evidence the wordings it rests on
 * @param says the argument in one line
 */
public record DatedStory(Published published, List<Span> evidence, String says) {
    public DatedStory {
        evidence = List.copyOf(evidence);
    }
}
