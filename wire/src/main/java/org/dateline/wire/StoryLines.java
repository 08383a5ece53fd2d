// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.story.Published;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/**
 * Stories as JSON Lines: one object a line with {@code id, text, published, headline, outlet, url, byline, language}, of
 * which only {@code text} must be there. Other keys are passed over; the text is taken letter for letter.
 */
public final class StoryLines {
    private static final Set<String> KEYS =
            Set.of("id", "text", "published", "headline", "outlet", "url", "byline", "language");
    private static final int ISO_DAY_LENGTH = 10;

    private StoryLines() {}

    /**
     * Reads lines one by one, blank ones passed over.
     *
     * @param lines of one file, in order
     * @param name of the file; a story without an id is called by it and the number of its line
     */
    public static Stream<StoryLine> read(Stream<String> lines, String name) {
        Iterator<String> each = lines.iterator();
        return Stream.iterate(0, number -> each.hasNext(), number -> number + 1)
                .flatMap(number -> read(each.next(), number + 1, name).stream());
    }

    private static Optional<StoryLine> read(String line, int number, String name) {
        String json = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
        return json.isBlank() ? Optional.empty() : Optional.of(readOne(json, number, name));
    }

    private static StoryLine readOne(String json, int number, String name) {
        try (JsonParser in = Json.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return new StoryLine.Read(number, story(in, name + "-" + number));
        } catch (Misplaced e) {
            return new StoryLine.Rejected(number, e.column, e.says);
        } catch (JacksonException e) {
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            return new StoryLine.Rejected(number, column, "not JSON: " + UnreadableJson.says(e));
        }
    }

    private static Story story(JsonParser in, String fallbackId) throws Misplaced {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw new Misplaced(in, "a story is an object: {\"id\": \"...\", \"text\": \"...\"}");
        }
        Map<String, String> values = new LinkedHashMap<>();
        Optional<Published> published = Optional.empty();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = in.currentName();
            in.nextToken();
            if (!KEYS.contains(key)) {
                in.skipChildren();
            } else if (!in.hasToken(JsonToken.VALUE_NULL)) {
                String value = value(in, key);
                values.put(key, value);
                if (key.equals("published")) {
                    published = Optional.of(new Published(day(in, value), PublishedFrom.GIVEN));
                }
            }
        }
        if (in.nextToken() != null) {
            throw new Misplaced(in, "something follows the story; one object a line");
        }
        if (!values.containsKey("text")) {
            throw new Misplaced(in, "the story has no \"text\"");
        }
        return new Story(
                values.getOrDefault("id", fallbackId),
                values.getOrDefault("text", ""),
                Optional.ofNullable(values.get("headline")),
                Optional.ofNullable(values.get("byline")),
                Optional.ofNullable(values.get("outlet")),
                Optional.ofNullable(values.get("url")),
                Optional.ofNullable(values.get("language")),
                published);
    }

    private static String value(JsonParser in, String key) throws Misplaced {
        boolean numbered = key.equals("id") && in.currentToken().isNumeric();
        if (in.currentToken() != JsonToken.VALUE_STRING && !numbered) {
            throw new Misplaced(in, "\"" + key + "\" is not a string");
        }
        return in.getString();
    }

    // A time of day may follow the day: the day is the outlet's own, so it is not moved to another zone.
    private static LocalDate day(JsonParser in, String value) throws Misplaced {
        try {
            boolean timed = value.length() > ISO_DAY_LENGTH && value.charAt(ISO_DAY_LENGTH) == 'T';
            return LocalDate.parse(timed ? value.substring(0, ISO_DAY_LENGTH) : value);
        } catch (DateTimeException e) {
            throw new Misplaced(in, "\"published\" is \"" + value + "\"; wanted a day such as 2023-11-05");
        }
    }

    /** The line of a story, without a line break; reading it gives the same story, but that its day counts as given. */
    public static String line(Story story) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("id", story.id());
            json.writeStringProperty("text", story.text());
            story.referenceDay().ifPresent(day -> json.writeStringProperty("published", day.toString()));
            story.headline().ifPresent(words -> json.writeStringProperty("headline", words));
            story.outlet().ifPresent(words -> json.writeStringProperty("outlet", words));
            story.url().ifPresent(words -> json.writeStringProperty("url", words));
            story.byline().ifPresent(words -> json.writeStringProperty("byline", words));
            story.language().ifPresent(words -> json.writeStringProperty("language", words));
            json.writeEndObject();
        }
        return out.toString();
    }

    /** What is wrong with a line, and in which column. */
    private static final class Misplaced extends Exception {
        private static final long serialVersionUID = 1L;
        private final int column;
        private final String says;

        Misplaced(JsonParser in, String says) {
            this.column = Math.max(1, in.currentTokenLocation().getColumnNr());
            this.says = says;
        }
    }
}
