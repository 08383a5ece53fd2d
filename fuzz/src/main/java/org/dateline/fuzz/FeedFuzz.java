// SPDX-License-Identifier: Apache-2.0
package org.dateline.fuzz;

import java.io.ByteArrayInputStream;
import java.net.URI;
import org.dateline.ingest.feed.Feed;
import org.dateline.ingest.feed.FeedEntry;
import org.dateline.ingest.feed.FeedReader;

/** Fuzzes the reading of feeds, site maps, OPML and lists of addresses. */
public final class FeedFuzz {
    private static final URI BASE = URI.create("https://feeds.example.org/");

    private FeedFuzz() {}

    /** One input; what is thrown is a finding. */
    public static void fuzzerTestOneInput(byte[] input) {
        Feed feed = FeedReader.read(BASE, new ByteArrayInputStream(input));
        for (FeedEntry entry : feed.entries()) {
            if (entry.address().getHost() == null || !entry.address().getScheme().regionMatches(true, 0, "http", 0, 4)) {
                throw new AssertionError("no web address: " + entry.address());
            }
        }
    }
}
