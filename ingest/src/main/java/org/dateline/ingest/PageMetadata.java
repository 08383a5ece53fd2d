// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.wire.NewsMarkup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: JSON-LD first, then Open Graph and other meta tags, then microdata and {@code time} tags,
 * then what it shows.
 *
 * @param type in JSON-LD's or Open Graph's words, such as NewsArticle or LiveBlogPosting
 * @param headline as worded, the outlet's name cut off
 * @param published when, as the page writes it
 * @param modified when last changed
 * @param byline who wrote it
 * @param outlet who published it
 * @param section of the outlet
 * @param url canonical address
 * @param language ISO 639-1
 */
record PageMetadata(
        Optional<String> type,
        Optional<String> headline,
        Optional<PageDay> published,
        Optional<PageDay> modified,
        Optional<String> byline,
        Optional<String> outlet,
        Optional<String> section,
        Optional<String> url,
        Optional<String> language) {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "originalpublicationdate",
            "article_date_original",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "article.published",
            "og:published_time");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time", "og:updated_time", "dateModified", "last-modified", "dcterms.modified", "lastmod");
    // A title in large type is the headline only if it shares this much of its words with what the page calls itself.
    private static final double SHARED_WORDS = 0.3;

    static PageMetadata of(Document page) {
        PageTags tags = new PageTags(page);
        Optional<NewsMarkup> markup = page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .flatMap(json -> NewsMarkup.read(json).stream())
                .findFirst();
        Optional<String> outlet =
                markup.flatMap(NewsMarkup::publisher).or(() -> tags.meta("og:site_name", "application-name"));
        Optional<String> url = tags.attribute("link[rel=canonical]", "href")
                .or(() -> tags.meta("og:url"))
                .or(() -> markup.flatMap(NewsMarkup::url));
        return new PageMetadata(
                markup.map(NewsMarkup::type).or(() -> tags.meta("og:type")),
                headline(page, tags, markup, outlet),
                published(tags, markup, url),
                Stream.concat(markup.flatMap(NewsMarkup::modified).stream(), tags.all(MODIFIED))
                        .flatMap(value -> PageDay.in(value).stream())
                        .findFirst(),
                byline(tags, markup, outlet),
                outlet,
                markup.flatMap(NewsMarkup::section)
                        .or(() -> tags.meta("article:section", "section", "cxenseparse:section")),
                url,
                tags.attribute("html[lang]", "lang")
                        .or(() -> markup.flatMap(NewsMarkup::language))
                        .or(() -> tags.meta("og:locale", "language", "content-language"))
                        .map(language -> language.split("[-_]")[0].toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> headline(
            Document page, PageTags tags, Optional<NewsMarkup> markup, Optional<String> outlet) {
        List<String> titles = tags.words("h1").distinct().toList();
        Optional<String> told = markup.flatMap(NewsMarkup::headline)
                .or(() -> tags.meta("og:title", "twitter:title", "headline", "parsely-title", "dc.title"))
                .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()));
        Optional<String> shown = titles.stream()
                .filter(title -> !title.equals(outlet.orElse("")))
                .filter(title -> told.isEmpty() || shared(title, told.get()) >= SHARED_WORDS)
                .max((one, other) -> Double.compare(shared(one, told.orElse("")), shared(other, told.orElse(""))));
        return shown.or(() -> told.map(title -> withoutOutlet(title, outlet)))
                .or(() -> titles.stream().findFirst())
                .filter(words -> !words.isBlank());
    }

    private static double shared(String one, String other) {
        Set<String> words = words(one);
        Set<String> common = new HashSet<>(words);
        common.retainAll(words(other));
        return words.isEmpty() ? 0 : common.size() / (double) words.size();
    }

    private static Set<String> words(String title) {
        return new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    // "Ministers meet in Vienna - The Sample Post": the last part is the outlet's.
    private static String withoutOutlet(String title, Optional<String> outlet) {
        return outlet.filter(name -> title.endsWith(name) && title.length() > name.length() + 3)
                .map(name -> title.substring(0, title.length() - name.length()).replaceAll("[\\s|–—:-]+$", ""))
                .orElse(title);
    }

    private static Optional<PageDay> published(PageTags tags, Optional<NewsMarkup> markup, Optional<String> url) {
        Stream<String> values = Stream.concat(
                Stream.concat(markup.flatMap(NewsMarkup::published).stream(), tags.all(PUBLISHED)),
                Stream.concat(
                        tags.attribute("[itemprop=datePublished][datetime]", "datetime").stream(),
                        Stream.concat(
                                tags.attribute("[itemprop=datePublished][content]", "content").stream(),
                                tags
                                        .attribute(
                                                "time[pubdate][datetime], article time[datetime], time[datetime]",
                                                "datetime")
                                        .stream())));
        return values.flatMap(value -> PageDay.in(value).stream())
                .findFirst()
                .or(() -> url.flatMap(PageDay::inAddress))
                .or(() -> tags.words(
                                "time, [itemprop=datePublished], [class*=date], [class*=publish], [class*=timestamp]")
                        .filter(words -> words.length() < 80)
                        .flatMap(words -> PageDay.in(words).stream())
                        .findFirst());
    }

    private static Optional<String> byline(PageTags tags, Optional<NewsMarkup> markup, Optional<String> outlet) {
        return Byline.of(markup.map(NewsMarkup::authors).orElse(List.of()), outlet)
                .or(() -> Byline.of(
                        tags.all(List.of(
                                        "author",
                                        "article:author",
                                        "parsely-author",
                                        "byl",
                                        "sailthru.author",
                                        "dc.creator"))
                                .limit(1)
                                .toList(),
                        outlet))
                .or(() -> Byline.of(
                        tags.words("[itemprop=author] [itemprop=name]").toList(), outlet))
                .or(() ->
                        Byline.of(tags.words("[rel=author], [itemprop=author]").toList(), outlet))
                .or(() -> Byline.of(
                        tags.words("[class~=(?i)(^|[\\s_-])(byline|author-?name)]")
                                .limit(1)
                                .toList(),
                        outlet));
    }
}
