// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** OPML: the feeds that a reader of feeds exports. */
final class Opml {
    private Opml() {}

    static Feed read(Document xml, URI base) {
        List<URI> further = new ArrayList<>();
        for (Element outline : xml.select("outline")) {
            outline.attributes().asList().stream()
                    .filter(attribute -> attribute.getKey().equalsIgnoreCase("xmlUrl"))
                    .findFirst()
                    .flatMap(attribute -> Links.resolve(base, attribute.getValue()))
                    .filter(feed -> !further.contains(feed))
                    .ifPresent(further::add);
        }
        return new Feed("OPML", Links.words(xml, "head > title"), List.of(), further, Optional.empty());
    }
}
