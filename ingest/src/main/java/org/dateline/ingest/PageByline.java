// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.wire.NewsMarkup;
import org.jsoup.nodes.Element;

/** Who a page says wrote it: markup, meta tags, what is marked as an author or byline by its title, links to authors' pages. */
final class PageByline {
    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "article:author:name",
            "og:article:author",
            "parsely-author",
            "byl",
            "byline",
            "authors",
            "sailthru.author",
            "cxenseparse:author",
            "dc.creator",
            "dcterms.creator",
            "dcsext.author",
            "article.author",
            "rnews:author",
            "creator");
    private static final String NAMES = "[itemprop~=(?i)^(author|creator)$] [itemprop=name], [rel~=author], .fn,"
            + "[class~=(?i)(^|[\\s_-])(author|byline|contributor)-?_*names?($|\\s)]";
    private static final String LINKS =
            "a[href~=(?i)/(authors?|journalists?|reporters?|profiles?|people|staff|by|columnists?|contributors?|correspondents?)/[^/]+]";
    private static final String BLOCKS = "[itemprop~=(?i)^(author|creator)$], .byline, .author, .vcard,"
            + "[class~=(?i)(^|[\\s_-])by-?line|bylines?($|[\\s_-])|(^|[\\s_-])(article|story|post|entry|page)?[_-]*authors?($|\\s)],"
            + "[data-testid~=(?i)byline|author-?name], [data-component~=(?i)byline], [id~=(?i)byline]";
    private static final Pattern LINE = Pattern.compile("(?i)(?:written |reported |posted )?by[: ]\\s*\\p{L}.{2,90}");
    // What stands by other stories, comments or the reader's own name.
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)\\b(related|comments?|sidebar|widget|teaser|card|promo|most|trending|bio)\\b");
    private static final int FEW = 6;
    private static final int LONGEST = 160;

    private final PageTags tags;

    PageByline(PageTags tags) {
        this.tags = tags;
    }

    Optional<String> of(Optional<String> outlet) {
        return first(
                outlet,
                List.of(
                        () -> tags.article().map(NewsMarkup::authors).orElse(List.of()).stream()
                                .map(PageTags::unescaped),
                        () -> tags.all(METAS).limit(1),
                        () -> inBlocks(NAMES),
                        () -> near(NAMES),
                        () -> inBlocks(LINKS),
                        () -> near(BLOCKS).limit(1),
                        () -> near(LINKS).limit(2),
                        () -> near("p, span, div, li, td, h2, h3, h4, h5, h6, strong, em")
                                .filter(words -> LINE.matcher(words).matches())
                                .limit(1)));
    }

    private static Optional<String> first(Optional<String> outlet, List<Supplier<Stream<String>>> evidence) {
        return evidence.stream()
                .map(Supplier::get)
                .flatMap(names -> Byline.of(names.toList(), outlet).stream())
                .findFirst();
    }

    // Names within the block by the title that holds the byline.
    private Stream<String> inBlocks(String query) {
        return tags.nearTitle(BLOCKS).stream()
                .filter(this::isHere)
                .limit(1)
                .flatMap(block -> block.select(query).stream())
                .map(Element::text)
                .distinct()
                .limit(FEW);
    }

    private Stream<String> near(String query) {
        return tags.nearTitle(query).stream()
                .filter(this::isHere)
                .limit(FEW)
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .distinct();
    }

    private boolean isHere(Element element) {
        for (Element at = element; at != null && !at.normalName().equals("body"); at = at.parent()) {
            String name = at.normalName();
            if (name.equals("p") && tags.letters(at) > LONGEST) {
                return false; // prose
            }
            if (name.equals("aside")
                    || name.equals("nav")
                    || name.equals("footer")
                    || ELSEWHERE.matcher(at.className() + " " + at.id()).find()) {
                return false;
            }
        }
        return true;
    }
}
