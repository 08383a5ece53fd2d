// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.List;
import org.dateline.matching.Notice;
import org.dateline.story.Story;
import org.dateline.text.AlignedText;

/** What came of one capture: a story, a reason why not, or word that an earlier story is taken back. */
public sealed interface Extraction {

    Where where();

    /**
     * A story.
     *
     * @param where it was read
     * @param story clean
     * @param page the story's text aligned to the letters of the capture
     * @param notes what the reader of the story should know: "no date"
     * @param particulars what else is known of it
     */
    record Extracted(Where where, Story story, AlignedText page, List<String> notes, Particulars particulars)
            implements Extraction {
        public Extracted {
            notes = List.copyOf(notes);
        }
    }

    /**
     * No story.
     *
     * @param where it was tried
     * @param reason the kind of trouble
     * @param says what is wrong, in one plain sentence
     */
    record Rejected(Where where, Reason reason, String says) implements Extraction {}

    /**
     * No story, but word that one is taken back.
     *
     * @param where it was read
     * @param notice which story, and why
     */
    record Noticed(Where where, Notice notice) implements Extraction {}
}
