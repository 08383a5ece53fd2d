// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.Optional;

/**
 * A page that a feed named, with what the feed says of it.
 *
 * @param address of it
 * @param host of the address, by which pages are asked for in turn
 * @param feed that named it
 * @param guid by which the feed knows it
 * @param title as worded
 * @param published as written
 * @param changed as written; a page that is named again with another value waits again
 * @param outlet as worded
 * @param html what the feed brought of the story
 * @param tries that failed so far
 */
public record WatchedPage(
        String address,
        String host,
        String feed,
        Optional<String> guid,
        Optional<String> title,
        Optional<String> published,
        Optional<String> changed,
        Optional<String> outlet,
        Optional<String> html,
        int tries) {}
