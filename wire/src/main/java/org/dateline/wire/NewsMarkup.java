// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself in a JSON-LD block of schema.org's {@code NewsArticle} kind.
 *
 * @param headline of the story
 * @param published day or moment, as written
 * @param author name of the first author
 * @param publisher name of the outlet
 */
public record NewsMarkup(
        Optional<String> headline, Optional<String> published, Optional<String> author, Optional<String> publisher) {
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
                return Optional.of(new NewsMarkup(
                        words(node.path("headline")),
                        words(node.path("datePublished")),
                        name(node.path("author")),
                        name(node.path("publisher"))));
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.has("@graph")) {
                open.add(node.path("@graph"));
            }
        }
        return Optional.empty();
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

    private static Optional<String> name(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return one.isObject() ? words(one.path("name")) : words(one);
    }

    private static Optional<String> words(JsonNode node) {
        return node.isString() && !node.asString().isBlank()
                ? Optional.of(node.asString().strip())
                : Optional.empty();
    }
}
