// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Atom (RFC 4287), and its draft 0.3. */
final class Atom {
    private Atom() {}

    static Feed read(Document xml, URI base) {
        List<FeedEntry> entries = new ArrayList<>();
        for (Element entry : xml.select("entry")) {
            if (entries.size() < FeedReader.MOST_ENTRIES) {
                entry(entry, base).ifPresent(entries::add);
            }
        }
        return new Feed("Atom", Links.words(xml, "feed > title"), entries, List.of(), Optional.empty());
    }

    private static Optional<FeedEntry> entry(Element entry, URI base) {
        Optional<String> link = entry.select("> link[rel=alternate][href], > link:not([rel])[href]").stream()
                .map(element -> element.attr("href"))
                .findFirst();
        Optional<String> id = Links.words(entry, "> id");
        return link.or(() -> id)
                .flatMap(page -> Links.resolve(base, page))
                .map(page -> new FeedEntry(
                        page,
                        id,
                        Links.words(entry, "> title"),
                        Links.words(entry, "> published").or(() -> Links.words(entry, "> issued")),
                        Links.words(entry, "> updated").or(() -> Links.words(entry, "> modified")),
                        Links.words(entry, "> source > title"),
                        Links.html(entry, "> content").or(() -> Links.html(entry, "> summary"))));
    }
}
