// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.List;
import org.dateline.story.Story;

/** What the reader of a story should know about it. */
final class Notes {
    private Notes() {}

    static List<String> of(Story story) {
        return story.published().isPresent()
                ? List.of()
                : List.of("no date: days such as \"Sunday\" are resolved only if the story's own evidence dates it");
    }
}
