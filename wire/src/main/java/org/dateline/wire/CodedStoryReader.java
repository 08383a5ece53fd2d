// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import tools.jackson.core.JacksonException;

/** Reads coded stories back: those that Dateline wrote, and those that people or other programs wrote in its form. */
public final class CodedStoryReader {
    private CodedStoryReader() {}

    /**
     * The coded story in a JSON text. Keys that are not in the form are passed over, missing lists are empty.
     *
     * @throws UnreadableJson saying line, column, key and what is wrong
     */
    public static WrittenStory read(String json) {
        try {
            return Json.MAPPER.readValue(json, WrittenStory.class);
        } catch (JacksonException e) {
            throw new UnreadableJson(e);
        }
    }
}
