// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What sites let robots have (RFC 9309), asked once a day of each: without a robots.txt everything, while it cannot be had
 * for a fault of the server nothing.
 */
final class Robots {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_FAILURE = Duration.ofMinutes(10);
    private static final int MOST_BYTES = 512 * 1024; // as the standard has it
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

    private record Known(BaseRobotRules rules, Instant until, boolean failed) {}

    private final Fetcher fetcher;
    private final InstantSource clock;
    private final String agent;
    private final Map<String, Known> sites = new ConcurrentHashMap<>();

    Robots(Fetcher fetcher, InstantSource clock) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.agent = fetcher.name().split("[/ ]")[0].toLowerCase(Locale.ROOT);
    }

    /** What speaks against asking for an address: a rule, or that the rules cannot be had. */
    Optional<Fetched> against(URI address) {
        Known known = known(address);
        if (known.failed()) {
            return Optional.of(new Fetched.Failed("its site's robots.txt cannot be had", Optional.of(KEPT_FAILURE)));
        }
        return known.rules().isAllowed(address.toString())
                ? Optional.empty()
                : Optional.of(new Fetched.Refused("robots.txt forbids it"));
    }

    /** How long its site wants robots to wait between two questions, where it says so. */
    Optional<Duration> delay(URI address) {
        long milliseconds = known(address).rules().getCrawlDelay();
        if (milliseconds <= 0) {
            return Optional.empty();
        }
        Duration delay = Duration.ofMillis(milliseconds);
        return Optional.of(delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay);
    }

    private Known known(URI address) {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        Known known = sites.get(site);
        if (known == null || known.until().isBefore(clock.instant())) {
            known = ask(URI.create(site + "/robots.txt"));
            sites.put(site, known);
        }
        return known;
    }

    private Known ask(URI robots) {
        Instant now = clock.instant();
        return switch (fetcher.fetch(robots, Validators.none())) {
            case Fetched.Got got -> new Known(parse(robots, got), now.plus(KEPT), false);
            case Fetched.Failed failed ->
                new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), now.plus(KEPT_FAILURE), true);
            case Fetched.Refused refused ->
                new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now.plus(KEPT), false);
            case Fetched.Unchanged unchanged ->
                new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now.plus(KEPT), false);
        };
    }

    private BaseRobotRules parse(URI robots, Fetched.Got got) {
        try (InputStream body = got.body().get()) {
            return new SimpleRobotRulesParser()
                    .parseContent(robots.toString(), body.readNBytes(MOST_BYTES), "text/plain", List.of(agent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
