// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import org.dateline.coded.CodedStory;

/**
 * Writes coded stories as JSON that fits {@code coded-story.schema.json}: same story, same letters. What is absent is
 * null or an empty list. Beside the codebook's keys stand the rules that read each entry and the steps that led to it.
 */
public final class CodedStoryWriter {
    private CodedStoryWriter() {}

    /** One line without a line break, for JSON Lines. */
    public static String line(CodedStory coded) {
        return Json.MAPPER.writeValueAsString(CodedStoryForm.of(coded));
    }

    /** Many lines, indented for people, with a line break at the end. */
    public static String page(CodedStory coded) {
        return page(CodedStoryForm.of(coded));
    }

    /** The same for a form that was read from a file. */
    public static String page(WrittenStory written) {
        return Json.MAPPER.writer().with(PageLayout.ofJson()).writeValueAsString(written) + "\n";
    }

    /** The form that is written, for programs that go on with it. */
    public static WrittenStory form(CodedStory coded) {
        return CodedStoryForm.of(coded);
    }
}
