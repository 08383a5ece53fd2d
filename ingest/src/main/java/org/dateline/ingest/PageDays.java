// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.wire.NewsMarkup;
import org.jsoup.nodes.Element;

/** When a page says it was published and changed: markup, meta tags, time tags by its title, its address, its words. */
final class PageDays {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "publishedDate",
            "published_date",
            "published_at",
            "published_time",
            "date",
            "pubdate",
            "pub_date",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publicationdate",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "originalpublicationdate",
            "article_date_original",
            "article:published",
            "article.published",
            "article.created",
            "ptime",
            "pdate",
            "displaydate",
            "dc.date.issued",
            "dc.date.created",
            "dcterms.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "dcsext.articlefirstpublished",
            "firstpublished",
            "datecreated",
            "og:published_time",
            "og:pubdate",
            "iso-8601-publish-date",
            "news_keywords_date",
            "rnews:datepublished",
            "prism.publicationdate",
            "citation_publication_date");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:article:modified_time",
            "og:updated_time",
            "dateModified",
            "last-modified",
            "lastmodified",
            "lastmod",
            "utime",
            "revision_date",
            "dcterms.modified",
            "dc.date.modified",
            "article.updated",
            "parsely-modified-date");
    private static final List<String> STAMPS =
            List.of("datetime", "content", "data-timestamp", "data-seconds", "data-datetime", "data-date", "title");
    private static final String SHOWN =
            "time, abbr[title], [class~=(?i)date|publish|posted|timestamp|time-?text|datestamp|byline],"
                    + "[id~=(?i)date|publish|posted|timestamp]";
    // A longer text with a day in it is prose.
    private static final int LONGEST_STAMP = 160;

    private final PageTags tags;

    PageDays(PageTags tags) {
        this.tags = tags;
    }

    /** When the story first appeared; the address helps where nothing else does. */
    Optional<PageDay> published(Optional<String> url) {
        return first(List.of(
                () -> tags.article().flatMap(NewsMarkup::published).stream(),
                () -> tags.all(PUBLISHED),
                () -> stamps("[itemprop~=(?i)datePublished], .hentry .published, .hnews .published, time[pubdate]"),
                () -> stamps("time[datetime], [data-timestamp], [data-seconds], [data-datetime]"),
                () -> tags.markup().flatMap(NewsMarkup::published).stream(),
                () -> url.flatMap(PageDay::inAddress).map(day -> day.day().toString()).stream(),
                () -> shown(SHOWN),
                () -> shown("p, div, span, li, td")));
    }

    /** When it was last changed. */
    Optional<PageDay> modified() {
        return first(List.of(
                () -> tags.article().flatMap(NewsMarkup::modified).stream(),
                () -> tags.all(MODIFIED),
                () -> stamps("[itemprop~=(?i)dateModified], .hentry .updated, .hnews .updated")));
    }

    private static Optional<PageDay> first(List<Supplier<Stream<String>>> evidence) {
        return evidence.stream()
                .flatMap(Supplier::get)
                .flatMap(value -> PageDay.in(value).stream())
                .findFirst();
    }

    private Stream<String> stamps(String query) {
        return tags.nearTitle(query).stream()
                .flatMap(element -> Stream.concat(
                        STAMPS.stream().map(element::attr).filter(value -> !value.isBlank()),
                        Stream.of(element.text()).filter(PageDays::isStamp)));
    }

    private Stream<String> shown(String query) {
        return tags.nearTitle(query).stream().map(Element::text).filter(PageDays::isStamp);
    }

    private static boolean isStamp(String words) {
        return !words.isBlank() && words.length() < LONGEST_STAMP;
    }
}
