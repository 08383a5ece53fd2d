// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** RSS 0.9x to 2.0 and RSS 1.0 (RDF), with the usual modules: content, Dublin Core, media. */
final class Rss {
    private Rss() {}

    static Feed read(Document xml, URI base) {
        List<FeedEntry> entries = new ArrayList<>();
        for (Element item : xml.select("item")) {
            if (entries.size() < FeedReader.MOST_ENTRIES) {
                entry(item, base).ifPresent(entries::add);
            }
        }
        Optional<String> title = Links.words(xml, "channel > title");
        return new Feed("RSS", title, entries, List.of(), Optional.empty());
    }

    private static Optional<FeedEntry> entry(Element item, URI base) {
        Optional<String> guid = Links.words(item, "> guid");
        boolean permanent = item.select("> guid[isPermaLink=false]").isEmpty();
        // Quirk: feedburner hides the page's own address in a tag of its own.
        Optional<URI> address = Links.words(item, "> feedburner|origLink, > origLink")
                .or(() -> Links.words(item, "> link"))
                .or(() -> item.select("> atom|link[href]").stream()
                        .map(link -> link.attr("href"))
                        .findFirst())
                .or(() -> guid.filter(told -> permanent))
                .flatMap(link -> Links.resolve(base, link));
        return address.map(page -> new FeedEntry(
                page,
                guid,
                Links.words(item, "> title"),
                Links.words(item, "> pubDate").or(() -> Links.words(item, "> dc|date")),
                Links.words(item, "> atom|updated, > dcterms|modified"),
                Links.words(item, "> source").or(() -> Links.words(item, "> dc|publisher")),
                Links.html(item, "> content|encoded").or(() -> Links.html(item, "> description"))));
    }
}
