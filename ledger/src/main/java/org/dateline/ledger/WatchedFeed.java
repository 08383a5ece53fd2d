// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed as the watch left it.
 *
 * @param address of it
 * @param tag by which its server tells whether it has changed
 * @param modified the same, as a day
 * @param next when it should be read again
 * @param failures since it was last read
 */
public record WatchedFeed(
        String address, Optional<String> tag, Optional<String> modified, Instant next, int failures) {}
