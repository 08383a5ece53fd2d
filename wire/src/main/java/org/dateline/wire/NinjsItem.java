// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A news agency's item in IPTC's ninjs, of version 1 or 2.
 *
 * @param uri the same in all its versions
 * @param status of publication
 * @param headline as worded
 * @param byline as worded
 * @param agency the provider
 * @param located dateline's place
 * @param language as tagged
 * @param published first, as written
 * @param modified this version, as written
 * @param body as written
 * @param marked whether the body is HTML
 */
public record NinjsItem(
        Optional<String> uri,
        Optional<String> status,
        Optional<String> headline,
        Optional<String> byline,
        Optional<String> agency,
        Optional<String> located,
        Optional<String> language,
        Optional<String> published,
        Optional<String> modified,
        String body,
        boolean marked) {

    /** The items of a document: one, a list of them, or nothing when it is no ninjs. */
    public static List<NinjsItem> read(String json) {
        try {
            JsonNode root = Json.MAPPER.readTree(json);
            List<NinjsItem> items = new ArrayList<>();
            for (JsonNode each : root.isArray() ? root : List.of(root)) {
                if (each.isObject() && each.has("uri") && hasBody(each)) {
                    items.add(item(each));
                }
            }
            return items;
        } catch (JacksonException e) {
            return List.of();
        }
    }

    private static boolean hasBody(JsonNode item) {
        return item.has("body_text")
                || item.has("body_xhtml")
                || item.has("body_html")
                || item.has("bodies")
                || item.has("versioncreated")
                || item.has("versionCreated");
    }

    private static NinjsItem item(JsonNode item) {
        String plain = first(item, "body_text", "bodyText").orElse("");
        String marked = first(item, "body_xhtml", "body_html", "bodyHtml").orElse("");
        for (JsonNode body : item.path("bodies")) {
            String type = first(body, "contentType", "contenttype", "role").orElse("");
            String value = first(body, "value").orElse("");
            if (type.contains("html")) {
                marked = marked.isEmpty() ? value : marked;
            } else {
                plain = plain.isEmpty() ? value : plain;
            }
        }
        JsonNode provider = item.path("provider");
        return new NinjsItem(
                first(item, "uri"),
                first(item, "pubstatus", "pubStatus"),
                first(item, "headline").or(() -> first(item.path("headlines").path(0), "value")),
                first(item, "byline", "by"),
                first(provider, "name", "literal").or(() -> first(item, "copyrightholder", "copyrightHolder")),
                first(item, "located"),
                first(item, "language"),
                first(item, "firstcreated", "firstCreated"),
                first(item, "versioncreated", "versionCreated"),
                marked.isEmpty() ? plain : marked,
                !marked.isEmpty());
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
