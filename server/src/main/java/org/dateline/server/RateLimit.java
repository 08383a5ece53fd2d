// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Lets each caller through a number of times at once, and then as often as that many refill in a minute. */
final class RateLimit {
    private static final int CALLERS = 10_000;
    private static final double NANOSECONDS_OF_A_MINUTE = 60e9;

    private final double most;
    private final LongSupplier nanoseconds;
    private final Map<String, Bucket> callers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CALLERS;
        }
    };

    RateLimit(int perMinute, LongSupplier nanoseconds) {
        this.most = perMinute;
        this.nanoseconds = nanoseconds;
    }

    /** Whether a caller may go on now. */
    synchronized boolean admits(String caller) {
        long now = nanoseconds.getAsLong();
        Bucket bucket = callers.getOrDefault(caller, new Bucket(most, now));
        double filled = Math.min(most, bucket.left() + (now - bucket.at()) / NANOSECONDS_OF_A_MINUTE * most);
        boolean admitted = filled >= 1;
        callers.put(caller, new Bucket(admitted ? filled - 1 : filled, now));
        return admitted;
    }

    private record Bucket(double left, long at) {}
}
