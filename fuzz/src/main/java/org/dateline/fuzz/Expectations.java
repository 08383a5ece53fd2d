// SPDX-License-Identifier: Apache-2.0
package org.dateline.fuzz;

import java.io.ByteArrayInputStream;
import org.dateline.ingest.Extraction;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.StoryFiles;
import org.dateline.story.Story;
import org.dateline.text.Span;

/** What holds of everything that is read: nothing is thrown, and every span of a text points into what it was read from. */
final class Expectations {
    private Expectations() {}

    static void hold(String name, byte[] bytes) {
        StoryFiles.read(name, new ByteArrayInputStream(bytes), Expectations::check);
    }

    private static void check(Extraction extraction) {
        if (!(extraction instanceof Extracted extracted)) {
            return;
        }
        Story story = extracted.story();
        int original = extracted.page().original().length();
        for (int i = 0; i < story.text().length(); i++) {
            Span span = extracted.page().toOriginal(new Span(i, i + 1));
            if (span.start() < 0 || span.start() > original || span.end() > original + 1) {
                throw new AssertionError("letter " + i + " points at " + span + " of " + original);
            }
        }
        if (!story.text().equals(extracted.page().cleaned()) || story.text().isBlank()) {
            throw new AssertionError("the story's text is not the page's");
        }
    }
}
