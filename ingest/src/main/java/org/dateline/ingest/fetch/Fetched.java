// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.fetch;

import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** What came of asking for something. */
public sealed interface Fetched {

    /**
     * It was there.
     *
     * @param address where, after redirects
     * @param type as the server calls it
     * @param body opened anew at each call, unpacked
     * @param bytes of the body, unpacked
     * @param validators for the next time
     */
    record Got(URI address, String type, Supplier<InputStream> body, int bytes, Validators validators)
            implements Fetched {}

    /** It has not changed since last time. */
    record Unchanged() implements Fetched {}

    /** It may not be asked for, and that will not change soon: a private address, robots.txt, gone, too large. */
    record Refused(String says) implements Fetched {}

    /**
     * It could not be had this time.
     *
     * @param says why
     * @param pause how long the server asks to wait before the next try
     */
    record Failed(String says, Optional<Duration> pause) implements Fetched {}
}
