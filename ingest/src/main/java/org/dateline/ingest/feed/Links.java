// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Addresses and words of elements, as lists write them. */
final class Links {
    private static final int LONGEST = 2000;

    private Links() {}

    /** A whole web address, resolved against a base; nothing when it is none. */
    static Optional<URI> resolve(URI base, String worded) {
        String bare = worded.strip().replace(" ", "%20").replace("|", "%7C");
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI address = base.resolve(new URI(bare));
            String scheme = address.getScheme() == null ? "" : address.getScheme();
            boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
            boolean whole = web && address.getHost() != null;
            // What stands after "#" is for the reader's window.
            return whole
                    ? Optional.of(
                            address.getRawFragment() == null
                                    ? address
                                    : new URI(address.toString().replaceFirst("#.*", "")))
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The text of the first child that fits, tags within it left out. */
    static Optional<String> words(Element under, String query) {
        return under.select(query).stream()
                .map(element -> element.wholeText().replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** The same as it stands, for HTML that is written out, escaped or in CDATA. */
    static Optional<String> html(Element under, String query) {
        return under.select(query).stream()
                .map(element -> element.childrenSize() > 0 ? element.html() : element.wholeText())
                .filter(html -> !html.isBlank())
                .findFirst();
    }
}
