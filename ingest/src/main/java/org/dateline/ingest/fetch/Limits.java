// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.fetch;

import java.time.Duration;

/**
 * How much one answer may take.
 *
 * @param bytes of a body as it travels, and again as it is unpacked
 * @param connecting longest wait for a connection
 * @param whole longest time from asking to the last byte
 * @param redirects that are followed
 */
public record Limits(int bytes, Duration connecting, Duration whole, int redirects) {

    /** 16 MB, 10 seconds to connect, a minute in all, five redirects. */
    public static Limits usual() {
        return new Limits(16 << 20, Duration.ofSeconds(10), Duration.ofSeconds(60), 5);
    }
}
