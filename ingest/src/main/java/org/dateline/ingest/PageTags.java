// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.Comparator;
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
    // Bylines, days and credits are short; what is longer is prose.
    private static final int LONGEST = 400;
    private static final int MOST_NEAR = 500;

    private final Document page;
    private final Map<String, String> metas = new HashMap<>();
    private final Optional<NewsMarkup> markup;
    private final TextLengths lengths;
    private final Map<Element, Integer> aroundTitle = new HashMap<>();
    private final int article;

    PageTags(Document page) {
        this.page = page;
        this.lengths = TextLengths.under(page);
        this.article = climb(Optional.ofNullable(page.selectFirst("h1")).orElse(page.body()));
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

    // The elements around the title by their distance; the distance of the article among them.
    private int climb(Element title) {
        int nearest = Integer.MAX_VALUE;
        for (Element at = title; at != null; at = at.parent()) {
            if (at.normalName().equals("article") && nearest == Integer.MAX_VALUE) {
                nearest = aroundTitle.size();
            }
            aroundTitle.put(at, aroundTitle.size());
        }
        return nearest;
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
     * The short elements that fit, those nearest to the page's title first: those within the smallest element around the
     * title that holds any, then those within the next, up to the article or, without one, the page.
     */
    List<Element> nearTitle(String query) {
        record Near(Element element, int steps) {}

        List<Near> near = page.select(query).stream()
                .filter(element -> lengths.of(element) <= LONGEST)
                .limit(MOST_NEAR)
                .map(element -> new Near(element, steps(element)))
                .sorted(Comparator.comparingInt(Near::steps))
                .toList();
        boolean inArticle = !near.isEmpty() && near.getFirst().steps() <= article;
        return near.stream()
                .filter(each -> !inArticle || each.steps() <= article)
                .map(Near::element)
                .toList();
    }

    /** How many letters stand under an element. */
    int letters(Element element) {
        return lengths.of(element);
    }

    // How far up from the title the two have an element in common.
    private int steps(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            Integer level = aroundTitle.get(at);
            if (level != null) {
                return level;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Words written for people in a place where pages hold them escaped, as in JSON. */
    static String unescaped(String words) {
        return words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
    }
}
