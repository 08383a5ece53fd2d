// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ingest.Extraction;
import org.dateline.ingest.StoryFiles;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.wire.JsonBody;
import org.dateline.wire.UnreadableJson;

/** The story that someone posted: plain text, a page, or an object that holds one of these with what is known of it. */
final class StoryText {
    /** More than the longest newspaper story; what is longer takes minutes to read. */
    static final int MOST_LETTERS = 200_000;

    private static final String NAME = "pasted";

    private StoryText() {}

    static Story of(Context request) {
        String type = Optional.ofNullable(request.contentType()).orElse("");
        if (!type.startsWith("application/json")) {
            return read(request.body());
        }
        Map<String, Object> keys = keys(request.body());
        Story story = read(word(keys, "text").orElseThrow(() -> Problem.badRequest("The object has no \"text\".")));
        Story dated = word(keys, "published")
                .map(day -> story.published(day(day), PublishedFrom.GIVEN))
                .orElse(story);
        return new Story(
                dated.id(),
                dated.text(),
                word(keys, "headline").or(dated::headline),
                dated.byline(),
                word(keys, "outlet").or(dated::outlet),
                dated.url(),
                dated.language(),
                dated.published());
    }

    private static Story read(String text) {
        if (text.length() > MOST_LETTERS) {
            throw Problem.tooLarge("A story has at most " + MOST_LETTERS + " letters here; this one has "
                    + text.length() + ". Add it to a ledger instead.");
        }
        List<Extraction> found = new ArrayList<>();
        StoryFiles.read(NAME, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), found::add);
        List<Story> stories = found.stream()
                .flatMap(each -> each instanceof Extraction.Extracted extracted
                        ? Optional.of(extracted.story()).stream()
                        : Optional.<Story>empty().stream())
                .toList();
        if (stories.isEmpty()) {
            throw Problem.unreadable(found.stream()
                    .flatMap(each -> each instanceof Extraction.Rejected rejected
                            ? Optional.of(rejected.says()).stream()
                            : Optional.<String>empty().stream())
                    .findFirst()
                    .orElse("There is no text in it."));
        }
        return stories.getFirst();
    }

    private static Map<String, Object> keys(String body) {
        try {
            return JsonBody.read(body);
        } catch (UnreadableJson e) {
            throw Problem.badRequest("The body is no JSON object: " + e.getMessage());
        }
    }

    private static Optional<String> word(Map<String, Object> keys, String name) {
        return Optional.ofNullable(keys.get(name))
                .map(Object::toString)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw Problem.badRequest("published is a day such as 2023-11-05, not \"" + value + "\"");
        }
    }
}
