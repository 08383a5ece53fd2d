// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page that was given instead of a feed: the feeds it says it has. */
final class FeedLinks {
    private FeedLinks() {}

    static Feed read(Document page, URI base) {
        List<URI> further = new ArrayList<>();
        for (Element link : page.select("link[rel=alternate][type~=(?i)(rss|atom)\\+xml][href]")) {
            Links.resolve(base, link.attr("href"))
                    .filter(feed -> !further.contains(feed))
                    .ifPresent(further::add);
        }
        Optional<String> damage = further.isEmpty() ? Optional.of("is a page that names no feed") : Optional.empty();
        return new Feed("page", Optional.empty(), List.of(), further, damage);
    }
}
