// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Noticed;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.story.Story;
import org.dateline.text.Span;

/** What holds of everything that is read, whatever it was read from. */
final class Sound {
    private static final int STEP = 97;

    private Sound() {}

    static void check(Extraction extraction) {
        switch (extraction) {
            case Rejected rejected -> assertThat(rejected.says()).isNotBlank().hasSizeLessThan(2000);
            case Noticed noticed -> assertThat(noticed.notice().says()).isNotBlank();
            case Extracted extracted -> check(extracted);
        }
    }

    private static void check(Extracted extracted) {
        Story story = extracted.story();
        String text = story.text();
        assertThat(text).isEqualTo(extracted.page().cleaned());
        int original = extracted.page().original().length();
        for (int i = 0; i < text.length(); i += STEP) {
            Span span = extracted.page().toOriginal(new Span(i, Math.min(text.length(), i + 5)));
            assertThat(span.start()).isBetween(0, original);
            assertThat(span.end()).isBetween(span.start(), Math.max(original, span.start() + 1));
        }
        if (!extracted.particulars().format().equals("JSON Lines")) {
            assertThat(isWritable(text)).as("no half surrogate pairs").isTrue();
            assertThat(text.chars().noneMatch(letter -> Letters.isLeftOut((char) letter)))
                    .as("no letters that cannot be seen")
                    .isTrue();
        }
        story.headline().ifPresent(words -> assertThat(words).isNotBlank().hasSizeLessThan(2000));
        story.byline().ifPresent(words -> assertThat(words).isNotBlank().hasSizeLessThan(2000));
        story.url().ifPresent(words -> assertThat(words).hasSizeLessThan(3000));
    }

    private static boolean isWritable(String text) {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
