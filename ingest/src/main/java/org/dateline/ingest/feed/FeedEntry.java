// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.feed;

import java.net.URI;
import java.util.Optional;

/**
 * A story that a list names.
 *
 * @param address of its page
 * @param guid by which the list knows it in all its versions
 * @param title as worded
 * @param published when, as written
 * @param changed when last, as written
 * @param outlet who published it, where the list gathers from many
 * @param html the story itself, or the beginning of it, where the list brings it along
 */
public record FeedEntry(
        URI address,
        Optional<String> guid,
        Optional<String> title,
        Optional<String> published,
        Optional<String> changed,
        Optional<String> outlet,
        Optional<String> html) {

    /** An address of which nothing else is known. */
    static FeedEntry at(URI address) {
        return new FeedEntry(
                address,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
