// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.wire.NewsMarkup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The meta tags of a page by their names, its blocks of JSON-LD, and what its elements say. */
final class PageTags {
    private final Document page;
    private final Map<String, String> metas = new HashMap<>();
    private final Optional<NewsMarkup> markup;

    PageTags(Document page) {
        this.page = page;
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                for (String name :
                        meta.attr(key).strip().toLowerCase(Locale.ROOT).split("\\s+")) {
                    if (!name.isEmpty() && !content.isEmpty()) {
                        metas.putIfAbsent(name, content);
                    }
                }
            }
        }
        this.markup = bestOf(Stream.concat(
                        page.select("script[type~=(?i)ld\\+json]").stream().map(Element::data),
                        Stream.of(metas.getOrDefault("parsely-page", "")))
                .flatMap(json -> NewsMarkup.read(json).stream())
                .toList());
    }

    // The first block that describes an article, and knows its day; else the first of whatever kind.
    private static Optional<NewsMarkup> bestOf(List<NewsMarkup> blocks) {
        return blocks.stream()
                .filter(block -> block.isArticle()
                        && block.published().flatMap(PageDay::in).isPresent())
                .findFirst()
                .or(() -> blocks.stream().filter(NewsMarkup::isArticle).findFirst())
                .or(() -> blocks.stream()
                        .filter(block -> block.published().isPresent())
                        .findFirst())
                .or(() -> blocks.stream().findFirst());
    }

    Document page() {
        return page;
    }

    /** The markup of the article, if the page has any. */
    Optional<NewsMarkup> article() {
        return markup.filter(NewsMarkup::isArticle);
    }

    /** The markup of the page, whatever it says to be. */
    Optional<NewsMarkup> markup() {
        return markup;
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
        return attributes(query, name).findFirst();
    }

    /** The values of an attribute of the elements that fit. */
    Stream<String> attributes(String query, String name) {
        return page.select(query).stream()
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty());
    }

    /** The words of the elements that fit. */
    Stream<String> words(String query) {
        return page.select(query).stream().map(Element::text).filter(words -> !words.isBlank());
    }

    /**
     * The elements that fit, those nearest to the page's title first: those within the smallest element around the title that
     * holds any, then those within the next, up to the article or, without one, the page.
     */
    List<Element> nearTitle(String query) {
        Element title = page.selectFirst("article h1, main h1, h1");
        List<Element> found = new ArrayList<>();
        for (Element at = title == null ? page.body() : title; at != null; at = at.parent()) {
            at.select(query).stream()
                    .filter(element -> !found.contains(element))
                    .forEach(found::add);
            if (!found.isEmpty() && at.normalName().equals("article")) {
                break;
            }
        }
        return found;
    }

    /** Words written for people in a place where pages hold them escaped, as in JSON. */
    static String unescaped(String words) {
        return words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
    }
}
