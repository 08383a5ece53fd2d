// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks as a guest does: one question at a time and a pause between two to each host, longer after several failures, as long as
 * the host asks for, and never for what its robots.txt forbids. Many threads may use it, each for a host of its own.
 */
public final class PoliteFetcher {
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 10;

    private final Fetcher fetcher;
    private final Robots robots;
    private final Duration pause;
    private final InstantSource clock;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    private record Turn(Instant next, int failures) {}

    /**
     * @param pause between two questions to one host, unless it asks for a longer one
     */
    public PoliteFetcher(Fetcher fetcher, Duration pause, InstantSource clock) {
        this.fetcher = fetcher;
        this.robots = new Robots(fetcher, clock);
        this.pause = pause;
        this.clock = clock;
    }

    /** The host of an address: who is asked in turn. */
    public static String host(URI address) {
        return address.getRawAuthority() == null
                ? ""
                : address.getRawAuthority().toLowerCase(Locale.ROOT);
    }

    /** When the host of an address may next be asked. */
    public Instant turn(URI address) {
        Turn turn = turns.get(host(address));
        return turn == null ? Instant.MIN : turn.next();
    }

    /** Asks; the caller waits for the host's turn. */
    public Fetched fetch(URI address, Validators validators) {
        Fetched fetched;
        try {
            fetched = robots.against(address).orElseGet(() -> fetcher.fetch(address, validators));
        } catch (IllegalArgumentException e) {
            fetched = new Fetched.Refused("is no web address");
        }
        turns.put(host(address), next(address, fetched));
        return fetched;
    }

    private Turn next(URI address, Fetched fetched) {
        Turn last = turns.getOrDefault(host(address), new Turn(Instant.MIN, 0));
        Instant now = clock.instant();
        if (!(fetched instanceof Fetched.Failed failed)) {
            boolean refused = fetched instanceof Fetched.Refused;
            Duration own = refused
                    ? pause
                    : robots.delay(address)
                            .filter(told -> told.compareTo(pause) > 0)
                            .orElse(pause);
            return new Turn(now.plus(own), 0);
        }
        // One failure may be the page's own; from the second on the host is given rest.
        Duration backOff = last.failures() == 0
                ? pause
                : FIRST_BACK_OFF.multipliedBy(1L << Math.min(MOST_DOUBLINGS, last.failures() - 1));
        Duration wait = failed.pause().filter(told -> told.compareTo(pause) > 0).orElse(backOff);
        return new Turn(now.plus(wait.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait), last.failures() + 1);
    }
}
