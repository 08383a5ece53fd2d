// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself in a JSON-LD block of schema.org's {@code NewsArticle} kind.
 *
 * @param type the last word of its type, such as NewsArticle or LiveBlogPosting
 * @param headline of the story
 * @param published day or moment, as written
 * @param modified day or moment of the last change, as written
 * @param authors their names
 * @param publisher name of the outlet
 * @param section of the outlet, as worded
 * @param language as written
 * @param url of the page it is the main thing of
 */
public record NewsMarkup(
        String type,
        Optional<String> headline,
        Optional<String> published,
        Optional<String> modified,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> section,
        Optional<String> language,
        Optional<String> url) {

    public NewsMarkup {
        authors = List.copyOf(authors);
    }

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST_NODES = 500;

    /** The first article described in a block; empty when there is none or the block is broken. */
    public static Optional<NewsMarkup> read(String json) {
        try {
            return firstArticle(MAPPER.readTree(json));
        } catch (JacksonException e) {
            return Optional.empty(); // a page's markup is a hint, never a reason to fail
        }
    }

    private static Optional<NewsMarkup> firstArticle(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (isArticle(node.path("@type"))) {
                return Optional.of(article(node));
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.has("@graph")) {
                open.add(node.path("@graph"));
            }
        }
        return Optional.empty();
    }

    private static NewsMarkup article(JsonNode node) {
        JsonNode page = node.path("mainEntityOfPage");
        return new NewsMarkup(
                typeName(node.path("@type")),
                words(node.path("headline")).or(() -> words(node.path("name"))),
                words(node.path("datePublished")).or(() -> words(node.path("dateCreated"))),
                words(node.path("dateModified")),
                names(node.has("author") ? node.path("author") : node.path("creator")),
                names(node.path("publisher")).stream().findFirst(),
                words(first(node.path("articleSection"))),
                words(first(node.path("inLanguage"))),
                words(node.path("url")).or(() -> words(page)).or(() -> words(page.path("@id"))));
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asString("");
        return name.endsWith("Article") || name.equals("LiveBlogPosting") || name.equals("BlogPosting");
    }

    private static String typeName(JsonNode type) {
        String name = first(type).asString("");
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode each : node.isArray() ? node : List.of(node)) {
            JsonNode named = each.isObject() ? first(each.path("name")) : each;
            words(named).filter(name -> !names.contains(name)).ifPresent(names::add);
        }
        return names;
    }

    private static Optional<String> words(JsonNode node) {
        return node.isString() && !node.asString().isBlank()
                ? Optional.of(node.asString().strip())
                : Optional.empty();
    }
}
