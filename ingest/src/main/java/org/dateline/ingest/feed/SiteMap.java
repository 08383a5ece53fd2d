// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Site maps and their indexes (sitemaps.org), with the tags for news. */
final class SiteMap {
    private SiteMap() {}

    static Feed read(Document xml, URI base) {
        List<FeedEntry> entries = new ArrayList<>();
        for (Element url : xml.select("urlset > url")) {
            if (entries.size() < FeedReader.MOST_ENTRIES) {
                Links.words(url, "> loc")
                        .flatMap(page -> Links.resolve(base, page))
                        .ifPresent(page -> entries.add(entry(page, url)));
            }
        }
        List<URI> further = new ArrayList<>();
        for (Element map : xml.select("sitemapindex > sitemap > loc")) {
            Links.resolve(base, map.wholeText()).ifPresent(further::add);
        }
        return new Feed("site map", Optional.empty(), entries, further, Optional.empty());
    }

    private static FeedEntry entry(URI page, Element url) {
        return new FeedEntry(
                page,
                Optional.empty(),
                Links.words(url, "news|title"),
                Links.words(url, "news|publication_date"),
                Links.words(url, "> lastmod"),
                Links.words(url, "news|publication > news|name"),
                Optional.empty());
    }
}
