// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.fetch;

import java.util.Optional;

/**
 * By what a server tells whether something has changed since it was last fetched.
 *
 * @param tag its ETag
 * @param modified its Last-Modified, as the server wrote it
 */
public record Validators(Optional<String> tag, Optional<String> modified) {

    /** Never fetched before. */
    public static Validators none() {
        return new Validators(Optional.empty(), Optional.empty());
    }
}
