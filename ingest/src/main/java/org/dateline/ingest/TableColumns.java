// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which column of a table holds what of a story.
 *
 * @param named column names, without regard to case, by the story's field: text, headline, published, outlet, url, byline, id,
 *     language
 */
public record TableColumns(Map<String, String> named) {
    private static final Map<String, List<String>> USUAL = Map.of(
            "text", List.of("text", "body", "content", "story", "article", "fulltext", "full_text", "maintext"),
            "headline", List.of("headline", "title"),
            "published",
                    List.of("published", "date", "publish_date", "publication_date", "pub_date", "published_at", "day"),
            "outlet", List.of("outlet", "source", "publisher", "publication", "media_name", "domain"),
            "url", List.of("url", "link", "address"),
            "byline", List.of("byline", "author", "authors"),
            "id", List.of("id", "guid", "stories_id", "story_id"),
            "language", List.of("language", "lang"));

    public TableColumns {
        named = named.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        each -> each.getKey().strip().toLowerCase(Locale.ROOT),
                        each -> each.getValue().strip().toLowerCase(Locale.ROOT)));
        for (String field : named.keySet()) {
            if (!USUAL.containsKey(field)) {
                throw new IllegalArgumentException(
                        "No field of a story: " + field + "; there are " + String.join(", ", fields()));
            }
        }
    }

    /** The usual names. */
    public static TableColumns usual() {
        return new TableColumns(Map.of());
    }

    /** Fields that a column may be named for. */
    public static List<String> fields() {
        return USUAL.keySet().stream().sorted().toList();
    }

    /** Where each field stands in a table with these column names. */
    Map<String, Integer> places(List<String> head) {
        List<String> names =
                head.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        Map<String, Integer> places = new HashMap<>();
        USUAL.forEach((field, usual) -> {
            List<String> wanted = named.containsKey(field) ? List.of(named.getOrDefault(field, "")) : usual;
            wanted.stream()
                    .map(names::indexOf)
                    .filter(at -> at >= 0)
                    .findFirst()
                    .ifPresent(at -> places.put(field, at));
        });
        return places;
    }
}
