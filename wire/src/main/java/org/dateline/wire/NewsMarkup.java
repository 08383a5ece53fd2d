// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself in a block of JSON: schema.org's {@code NewsArticle} kind, or Parse.ly's older form.
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

    // Pages write JSON by hand: line breaks within strings, commas too many, comments.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final Pattern AROUND = Pattern.compile(
            "^\\s*(?:<!--|/[/*]\\s*<!\\[CDATA\\[(?:\\s*\\*/)?|<!\\[CDATA\\[)|(?:-->|(?:/[/*]\\s*)?\\]\\]>(?:\\s*\\*/)?|;)\\s*$");
    private static final int MOST_NODES = 500;

    /** The first article described in a block; else what kind of page it calls this; empty when there is neither or the block is broken. */
    public static Optional<NewsMarkup> read(String json) {
        try {
            JsonNode root = MAPPER.readTree(AROUND.matcher(json).replaceAll(""));
            return new Block(root).first();
        } catch (JacksonException e) {
            return Optional.empty(); // a page's markup is a hint, never a reason to fail
        }
    }

    /** Whether it is an article rather than a page of some other kind. */
    public boolean isArticle() {
        return type.endsWith("Article") || type.endsWith("Posting");
    }

    /** One block, whose parts may point at one another by their ids. */
    private static final class Block {
        private final Map<String, JsonNode> named = new HashMap<>();
        private final List<JsonNode> nodes = new ArrayList<>();

        Block(JsonNode root) {
            Deque<JsonNode> open = new ArrayDeque<>();
            open.add(root);
            while (!open.isEmpty() && nodes.size() < MOST_NODES) {
                JsonNode node = open.removeFirst();
                nodes.add(node);
                if (node.isArray()) {
                    node.forEach(open::add);
                } else if (node.isObject()) {
                    words(node.path("@id")).ifPresent(id -> named.putIfAbsent(id, node));
                    open.add(node.path("@graph"));
                    open.add(node.path("mainEntity"));
                }
            }
        }

        Optional<NewsMarkup> first() {
            return nodes.stream()
                    .filter(node -> isArticle(node.path("@type")))
                    .findFirst()
                    .or(() -> nodes.stream().filter(node -> node.has("@type")).findFirst())
                    .map(this::article)
                    .or(() -> nodes.stream()
                            .filter(node -> node.has("pub_date") && node.has("title"))
                            .findFirst()
                            .map(Block::parsely));
        }

        private NewsMarkup article(JsonNode node) {
            JsonNode page = node.path("mainEntityOfPage");
            JsonNode inner = node.path("mainEntity");
            return new NewsMarkup(
                    typeName(node.path("@type")),
                    words(node.path("headline")).or(() -> words(node.path("name"))),
                    words(node.path("datePublished"))
                            .or(() -> words(node.path("dateCreated")))
                            .or(() -> words(inner.path("datePublished"))),
                    words(node.path("dateModified")),
                    names(node.has("author") ? node.path("author") : node.path("creator")),
                    names(node.has("publisher") ? node.path("publisher") : node.path("sourceOrganization")).stream()
                            .findFirst(),
                    words(firstOf(node.path("articleSection"))),
                    words(firstOf(node.path("inLanguage"))),
                    words(node.path("url")).or(() -> words(page)).or(() -> words(page.path("@id"))));
        }

        private static NewsMarkup parsely(JsonNode node) {
            JsonNode authors = node.has("authors") ? node.path("authors") : node.path("author");
            return new NewsMarkup(
                    words(node.path("type"))
                            .filter("post"::equals)
                            .map(post -> "Article")
                            .orElse("WebPage"),
                    words(node.path("title")),
                    words(node.path("pub_date")),
                    Optional.empty(),
                    new Block(node).names(authors),
                    Optional.empty(),
                    words(node.path("section")),
                    Optional.empty(),
                    words(node.path("link")));
        }

        private List<String> names(JsonNode node) {
            List<String> names = new ArrayList<>();
            for (JsonNode each : node.isArray() ? node : List.of(node)) {
                JsonNode named = each.isObject() ? resolved(each).path("name") : each;
                for (JsonNode name : named.isArray() ? named : List.of(named)) {
                    words(name).filter(word -> !names.contains(word)).ifPresent(names::add);
                }
            }
            return names;
        }

        private JsonNode resolved(JsonNode node) {
            return node.has("name")
                    ? node
                    : words(node.path("@id"))
                            .map(id -> named.getOrDefault(id, node))
                            .orElse(node);
        }
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
        return name.endsWith("Article") || name.endsWith("BlogPosting");
    }

    // Of several types the one that says most: a live blog is an article too.
    private static String typeName(JsonNode type) {
        String chosen = firstOf(type).asString("");
        for (JsonNode each : type.isArray() ? type : List.of(type)) {
            String name = each.asString("");
            chosen = name.endsWith("LiveBlogPosting") || (name.endsWith("Article") && !isArticle(firstOf(type)))
                    ? name
                    : chosen;
        }
        return chosen.substring(chosen.lastIndexOf('/') + 1);
    }

    private static JsonNode firstOf(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    private static Optional<String> words(JsonNode node) {
        return node.isString() && !node.asString().isBlank()
                ? Optional.of(node.asString().strip())
                : Optional.empty();
    }
}
