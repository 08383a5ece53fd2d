// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What people say a page holds, in the form of the article extraction benchmark and with more where it is known:
 * {@code {"page": {"articleBody": "…", "headline": "…", "author": ["…"], "datePublished": "2021-02-09", …}}}.
 *
 * @param body of the story
 * @param headline as worded
 * @param authors their names, empty when it is known that there are none; absent when it is not known who they are
 * @param day as written, perhaps with a time
 * @param outlet who published it
 * @param url canonical address
 */
public record GoldPage(
        String body,
        Optional<String> headline,
        Optional<List<String>> authors,
        Optional<String> day,
        Optional<String> outlet,
        Optional<String> url) {

    /** A page of which nothing is known. */
    public static final GoldPage UNKNOWN =
            new GoldPage("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Pages by their names, in the order of names. */
    public static Map<String, GoldPage> read(String json) {
        return pages(Json.MAPPER.readTree(json));
    }

    private static Map<String, GoldPage> pages(JsonNode root) {
        Map<String, GoldPage> pages = new TreeMap<>();
        root.properties().forEach(page -> pages.put(page.getKey(), page(page.getValue())));
        return pages;
    }

    /** What an extractor made of pages: the same form, perhaps within {@code {"version": …, "output": …}}. */
    public static Map<String, GoldPage> readOutput(String json) {
        JsonNode root = Json.MAPPER.readTree(json);
        return pages(root.has("output") ? root.path("output") : root);
    }

    private static GoldPage page(JsonNode node) {
        return new GoldPage(
                first(node, "articleBody", "body", "text").orElse(""),
                first(node, "headline", "title"),
                authors(node),
                first(node, "datePublished", "published", "date"),
                first(node, "publisher", "outlet"),
                first(node, "canonicalUrl", "canonical"));
    }

    private static Optional<List<String>> authors(JsonNode node) {
        JsonNode told = node.has("author") ? node.path("author") : node.path("authors");
        if (told.isMissingNode()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (JsonNode each : told.isArray() ? told : List.of(told)) {
            if (each.isString() && !each.asString().isBlank()) {
                names.add(each.asString().strip());
            }
        }
        return Optional.of(names);
    }

    private static Optional<String> first(JsonNode node, String... keys) {
        for (String key : keys) {
            JsonNode value = node.path(key);
            if (value.isString() && !value.asString().isBlank()) {
                return Optional.of(value.asString().strip());
            }
        }
        return Optional.empty();
    }
}
