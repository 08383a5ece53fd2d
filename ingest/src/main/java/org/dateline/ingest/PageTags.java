// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags of a page by their names, and what its elements' attributes say. */
final class PageTags {
    private final Document page;
    private final Map<String, String> metas = new HashMap<>();

    PageTags(Document page) {
        this.page = page;
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String key : List.of("property", "name", "itemprop")) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
    }

    /** The content of the first of these meta tags that the page has. */
    Optional<String> meta(String... names) {
        return all(List.of(names)).findFirst();
    }

    /** The contents of these meta tags, in the order of the names. */
    Stream<String> all(List<String> names) {
        return names.stream()
                .map(name -> metas.getOrDefault(name.toLowerCase(Locale.ROOT), ""))
                .filter(content -> !content.isEmpty());
    }

    /** The first value of an attribute among the elements that fit. */
    Optional<String> attribute(String query, String name) {
        return page.select(query).stream()
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The words of the elements that fit. */
    Stream<String> words(String query) {
        return page.select(query).stream().map(Element::text).filter(words -> !words.isBlank());
    }
}
