// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.wire.NewsMarkup;
import org.jsoup.nodes.Document;

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
 * @param agency who filed it, where the page credits one
 * @param section of the outlet
 * @param url canonical address
 * @param language ISO 639-1, as declared
 */
record PageMetadata(
        Optional<String> type,
        Optional<String> headline,
        Optional<PageDay> published,
        Optional<PageDay> modified,
        Optional<String> byline,
        Optional<String> outlet,
        Optional<String> agency,
        Optional<String> section,
        Optional<String> url,
        Optional<String> language) {
    private static final Pattern LIST = Pattern.compile("\\s*[,;|]\\s*");

    static PageMetadata of(Document page) {
        PageTags tags = new PageTags(page);
        Optional<NewsMarkup> article = tags.article();
        Optional<String> publisher = article.flatMap(NewsMarkup::publisher).map(PageTags::unescaped);
        Optional<String> url = url(tags);
        Optional<String> outlet = PageOutlet.of(tags, publisher, url);
        Optional<String> byline = new PageByline(tags).of(outlet);
        PageDays days = new PageDays(tags);
        return new PageMetadata(
                tags.markup().map(NewsMarkup::type).or(() -> tags.meta("og:type")),
                PageHeadline.of(tags, outlet),
                days.published(url),
                days.modified(),
                byline,
                outlet,
                agency(tags, byline, publisher),
                article.flatMap(NewsMarkup::section)
                        .or(() ->
                                tags.meta("article:section", "section", "cxenseparse:section", "parsely-section", "cg"))
                        .map(section -> LIST.split(PageTags.unescaped(section))[0]),
                url,
                tags.attribute("html[lang]", "lang")
                        .or(() -> tags.attribute("html", "xml:lang"))
                        .or(() -> article.flatMap(NewsMarkup::language))
                        .or(() -> tags.meta("og:locale", "language", "content-language", "dc.language"))
                        .map(language -> language.split("[-_]")[0].toLowerCase(Locale.ROOT)));
    }

    // The address is the page's own only if it is whole.
    private static Optional<String> url(PageTags tags) {
        return Stream.of(
                        tags.attributes("link[rel=canonical]", "href"),
                        tags.meta("og:url").stream(),
                        tags.article().flatMap(NewsMarkup::url).stream(),
                        tags.meta("twitter:url", "parsely-link", "vr:canonical").stream())
                .flatMap(addresses -> addresses)
                .flatMap(address -> Address.canonical(address).stream())
                .findFirst();
    }

    private static Optional<String> agency(PageTags tags, Optional<String> byline, Optional<String> publisher) {
        Agencies agencies = Agencies.bundled();
        return Stream.of(
                        tags.all(List.of(
                                "author",
                                "byl",
                                "byline",
                                "source",
                                "article:author",
                                "agency",
                                "dc.creator",
                                "news_source")),
                        tags.article().stream().flatMap(markup -> markup.authors().stream()),
                        byline.stream(),
                        tags.nearTitle("[class~=(?i)byline|source|credit-?line|provider|agency]").stream()
                                .map(element -> element.text())
                                .limit(3))
                .flatMap(words -> words)
                .filter(words -> words.length() < 200)
                .flatMap(words -> agencies.in(words).stream())
                .findFirst()
                .or(() -> publisher.flatMap(agencies::named));
    }
}
