// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a list came to.
 *
 * @param format it is written in: "RSS", "Atom", "site map", "OPML", "addresses"
 * @param title it gives itself
 * @param entries stories it names
 * @param further lists it names
 * @param damage where and why reading broke off; what stands before was read
 */
public record Feed(
        String format, Optional<String> title, List<FeedEntry> entries, List<URI> further, Optional<String> damage) {
    public Feed {
        entries = List.copyOf(entries);
        further = List.copyOf(further);
    }
}
