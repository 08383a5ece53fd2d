// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.wire.NewsMarkup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: JSON-LD first, then Open Graph and other meta tags, then microdata and {@code time} tags.
 *
 * @param headline as worded, the outlet's name cut off
 * @param published the day, local to the outlet as the page writes it
 * @param byline who wrote it
 * @param outlet who published it
 * @param url canonical address
 * @param language ISO 639-1
 */
record PageMetadata(
        Optional<String> headline,
        Optional<LocalDate> published,
        Optional<String> byline,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> language) {
    private static final Pattern ISO_DAY = Pattern.compile("(?<!\\d)(19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d)");
    private static final List<String> DAYS = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "date",
            "pubdate",
            "publishdate",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "article.published");

    static PageMetadata of(Document page) {
        Optional<NewsMarkup> markup = page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .flatMap(json -> NewsMarkup.read(json).stream())
                .findFirst();
        Optional<String> outlet =
                markup.flatMap(NewsMarkup::publisher).or(() -> meta(page, "og:site_name", "application-name"));
        return new PageMetadata(
                headline(page, markup, outlet),
                published(page, markup),
                markup.flatMap(NewsMarkup::author)
                        .or(() ->
                                meta(page, "author", "article:author", "byl").filter(name -> !name.startsWith("http"))),
                outlet,
                attribute(page, "link[rel=canonical]", "href").or(() -> meta(page, "og:url")),
                attribute(page, "html[lang]", "lang").map(lang -> lang.split("[-_]")[0]));
    }

    private static Optional<String> headline(Document page, Optional<NewsMarkup> markup, Optional<String> outlet) {
        List<String> titles = page.select("h1").stream()
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
        Optional<String> told =
                markup.flatMap(NewsMarkup::headline).or(() -> meta(page, "og:title", "twitter:title", "headline"));
        if (titles.size() == 1 && !titles.getFirst().equals(outlet.orElse(""))) {
            return Optional.of(titles.getFirst());
        }
        Optional<String> both = titles.stream()
                .filter(title -> told.filter(title::equals).isPresent())
                .findFirst();
        return both.or(() -> told)
                .or(() -> titles.stream().findFirst())
                .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()))
                .map(title -> withoutOutlet(title, outlet));
    }

    // "Ministers meet in Vienna - The Sample Post": the last part is the outlet's.
    private static String withoutOutlet(String title, Optional<String> outlet) {
        return outlet.filter(name -> title.endsWith(name) && title.length() > name.length() + 3)
                .map(name -> title.substring(0, title.length() - name.length()).replaceAll("[\\s|–—:-]+$", ""))
                .orElse(title);
    }

    private static Optional<LocalDate> published(Document page, Optional<NewsMarkup> markup) {
        Stream<String> values = Stream.concat(
                markup.flatMap(NewsMarkup::published).stream(),
                Stream.concat(
                        DAYS.stream().flatMap(name -> meta(page, name).stream()),
                        page
                                .select(
                                        "[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime]")
                                .stream()
                                .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"))));
        return values.flatMap(value -> day(value).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String value) {
        Matcher iso = ISO_DAY.matcher(value);
        try {
            return iso.find() ? Optional.of(LocalDate.parse(iso.group())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> meta(Document page, String... names) {
        return Stream.of(names)
                .flatMap(
                        name -> page
                                .select("meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name
                                        + "]")
                                .stream())
                .map(element -> element.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private static Optional<String> attribute(Document page, String query, String name) {
        return page.select(query).stream()
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
