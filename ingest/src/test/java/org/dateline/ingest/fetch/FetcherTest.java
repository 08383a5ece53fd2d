// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ingest.fetch.LocalServer.bytes;
import static org.dateline.ingest.fetch.LocalServer.endless;
import static org.dateline.ingest.fetch.LocalServer.gzip;
import static org.dateline.ingest.fetch.LocalServer.page;
import static org.dateline.ingest.fetch.LocalServer.redirect;
import static org.dateline.ingest.fetch.LocalServer.silent;
import static org.dateline.ingest.fetch.LocalServer.text;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private static final Instant NOW = Instant.parse("2024-03-05T10:00:00Z");
    private static final Limits SMALL = new Limits(1 << 20, Duration.ofSeconds(2), Duration.ofMillis(700), 3);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private LocalServer server;
    private Fetcher fetcher;

    FetcherTest() throws IOException {
        server = LocalServer.start();
        fetcher = fetcher(new Reach(Set.of(server.host())));
    }

    @BeforeEach
    void robotsMayHaveAll() {
        server.on("/robots.txt", text(404, "text/plain", ""));
    }

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    private static Fetcher fetcher(Reach reach) {
        return new Fetcher(reach, SMALL, "dateline-test/1.0 (+https://example.org)", InstantSource.fixed(NOW));
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(server.at(path), Validators.none());
    }

    private static String words(Fetched fetched) throws IOException {
        assertThat(fetched).isInstanceOf(Fetched.Got.class);
        try (InputStream body = ((Fetched.Got) fetched).body().get()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String refused(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Refused.class);
        return ((Fetched.Refused) fetched).says();
    }

    private static Fetched.Failed failed(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return (Fetched.Failed) fetched;
    }

    @Test
    void whatIsThereIsUnpackedAndKnowsItsAddressAfterRedirects() throws IOException {
        server.on("/old", redirect("/new"))
                .on(
                        "/new",
                        bytes(
                                200,
                                Map.of("Content-Encoding", "gzip", "ETag", "\"7\""),
                                gzip("Shells fell".getBytes(StandardCharsets.UTF_8))));
        Fetched got = fetch("/old");
        assertThat(words(got)).isEqualTo("Shells fell");
        assertThat(((Fetched.Got) got).address()).isEqualTo(server.at("/new"));
        assertThat(((Fetched.Got) got).validators().tag()).contains("\"7\"");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        server.on("/feed", exchange -> {
            boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.sendResponseHeaders(known ? 304 : 200, -1);
        });
        assertThat(fetcher.fetch(server.at("/feed"), new Validators(Optional.of("\"7\""), Optional.empty())))
                .isInstanceOf(Fetched.Unchanged.class);
    }

    @Test
    void privateAddressesAreRefusedAlsoByWayOfARedirect() {
        server.on("/inside", redirect("http://127.0.0.1:1/admin"))
                .on("/cloud", redirect("http://169.254.169.254/latest/meta-data"))
                .on("/file", redirect("file:///etc/passwd"));
        assertThat(refused(fetch("/inside"))).contains("redirects to http://127.0.0.1:1/admin", "private");
        assertThat(refused(fetch("/cloud"))).contains("private");
        assertThat(refused(fetch("/file"))).contains("no web address");
        try (Fetcher open = fetcher(Reach.open())) {
            for (String host : Arrays.asList(
                    "127.0.0.1",
                    "10.0.0.8",
                    "192.168.1.1",
                    "172.16.3.4",
                    "169.254.1.1",
                    "100.64.0.1",
                    "0.0.0.0",
                    "[::1]",
                    "[fe80::1]",
                    "[fc00::1]",
                    "[::ffff:10.0.0.1]",
                    "[64:ff9b::a00:1]",
                    "2130706433",
                    "localhost")) {
                assertThat(open.fetch(URI.create("http://" + host + "/"), Validators.none()))
                        .as(host)
                        .isInstanceOf(Fetched.Refused.class);
            }
        }
    }

    @Test
    void endlessAndSwellingBodiesAreCutOff() {
        server.on("/endless", endless(1 << 16, 0))
                .on("/bomb", bytes(200, Map.of("Content-Encoding", "gzip"), gzip(new byte[8 << 20])));
        assertThat(refused(fetch("/endless"))).contains("longer than 1 MB");
        assertThat(refused(fetch("/bomb"))).contains("unpacks to more than 1 MB");
    }

    @Test
    void slowAndSilentServersCostNoMoreThanTheirTime() {
        server.on("/drip", endless(1, 100)).on("/silent", silent(5_000));
        long start = System.nanoTime();
        assertThat(failed(fetch("/drip")).says()).contains("takes longer");
        assertThat(failed(fetch("/silent")).says()).isNotBlank();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void brokenAnswersAreFailuresThatSayWhy() {
        byte[] packed = gzip("Shells fell on the town".repeat(100).getBytes(StandardCharsets.UTF_8));
        server.on("/loop", redirect("/loop"))
                .on("/cut", bytes(200, Map.of("Content-Encoding", "gzip"), Arrays.copyOf(packed, packed.length - 9)))
                .on("/odd", bytes(200, Map.of("Content-Encoding", "rot13"), packed))
                .on("/hang-up", exchange -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write(1);
                });
        assertThat(refused(fetch("/loop"))).contains("more than 3 times");
        assertThat(failed(fetch("/cut")).says()).contains("broken body");
        assertThat(failed(fetch("/odd")).says()).contains("rot13");
        assertThat(failed(fetch("/hang-up")).says()).isNotBlank();
        assertThat(refused(fetch("/nowhere"))).contains("status 404");
        assertThat(failed(fetcher.fetch(URI.create("http://no-such-host.invalid/"), Validators.none()))
                        .says())
                .contains("not known");
    }

    @Test
    void aBusyServerSaysHowLongToWait() {
        server.on("/busy", bytes(429, Map.of("Retry-After", "120"), new byte[0]))
                .on("/down", bytes(503, Map.of("Retry-After", "Tue, 05 Mar 2024 10:05:00 GMT"), new byte[0]))
                .on("/broken", bytes(500, Map.of("Retry-After", "soon"), new byte[0]));
        assertThat(failed(fetch("/busy")).pause()).contains(Duration.ofMinutes(2));
        assertThat(failed(fetch("/down")).pause()).contains(Duration.ofMinutes(5));
        assertThat(failed(fetch("/broken")).pause()).isEmpty();
    }

    @Test
    void aGuestWaitsItsTurnAndLongerAfterSeveralFailures() {
        server.on("/a", page("<p>A"))
                .on("/broken", text(500, "text/plain", ""))
                .on("/busy", bytes(429, Map.of("Retry-After", "90"), new byte[0]));
        PoliteFetcher polite = new PoliteFetcher(fetcher, PAUSE, InstantSource.fixed(NOW));
        URI page = server.at("/a");
        assertThat(polite.turn(page)).isBefore(NOW);
        polite.fetch(page, Validators.none());
        assertThat(polite.turn(page)).isEqualTo(NOW.plusSeconds(2));
        polite.fetch(server.at("/broken"), Validators.none());
        assertThat(polite.turn(page)).isEqualTo(NOW.plusSeconds(2));
        polite.fetch(server.at("/broken"), Validators.none());
        assertThat(polite.turn(page)).isEqualTo(NOW.plusSeconds(30));
        polite.fetch(server.at("/broken"), Validators.none());
        assertThat(polite.turn(page)).isEqualTo(NOW.plusSeconds(60));
        polite.fetch(server.at("/busy"), Validators.none());
        assertThat(polite.turn(page)).isEqualTo(NOW.plusSeconds(90));
        polite.fetch(page, Validators.none());
        assertThat(polite.turn(page)).isEqualTo(NOW.plusSeconds(2));
    }

    @Test
    void robotsTxtIsObeyedAndAskedForOnce() {
        server.on("/robots.txt", text(200, "text/plain", "User-agent: *\nDisallow: /private/\nCrawl-delay: 7\n"))
                .on("/private/a", page("<p>A"))
                .on("/open/a", page("<p>A"));
        PoliteFetcher polite = new PoliteFetcher(fetcher, PAUSE, InstantSource.fixed(NOW));
        assertThat(refused(polite.fetch(server.at("/private/a"), Validators.none())))
                .contains("robots.txt");
        assertThat(polite.fetch(server.at("/open/a"), Validators.none())).isInstanceOf(Fetched.Got.class);
        assertThat(polite.turn(server.at("/open/a"))).isEqualTo(NOW.plusSeconds(7));
        assertThat(server.asked()).containsExactly("/robots.txt", "/open/a");
    }

    @Test
    void whileRobotsTxtCannotBeHadNothingIsAsked() {
        server.on("/robots.txt", text(503, "text/plain", "")).on("/a", page("<p>A"));
        PoliteFetcher polite = new PoliteFetcher(fetcher, PAUSE, InstantSource.fixed(NOW));
        assertThat(failed(polite.fetch(server.at("/a"), Validators.none())).says())
                .contains("robots.txt");
        assertThat(server.asked()).containsExactly("/robots.txt");
    }
}
