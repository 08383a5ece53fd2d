// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ingest.fetch.LocalServer.bytes;
import static org.dateline.ingest.fetch.LocalServer.page;
import static org.dateline.ingest.fetch.LocalServer.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ingest.feed.FeedEntry;
import org.dateline.ingest.fetch.LocalServer;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Watchlist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    private static final String SHELLS =
            "<html><body><h1>Shells fall on Arka</h1><p>Rebels shelled the town of Arka on Monday, killing twelve people, the mayor"
                    + " said.</p></body></html>";
    private static final String MARCH =
            "<html><body><h1>March in Belm</h1><p>Protesters marched in Belm on Sunday against the new law, police said, and some"
                    + " threw stones.</p></body></html>";

    @TempDir
    private Path folder = Path.of("");

    private final LocalServer server;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    WatchTest() throws IOException {
        server = LocalServer.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private int watch(String... arguments) {
        String[] all = new String[arguments.length + 8];
        System.arraycopy(
                new String[] {
                    "watch",
                    "--once",
                    "--reader=fast",
                    "--pause=1",
                    "--private",
                    server.host(),
                    "--ledger",
                    folder.resolve("watch.db").toString()
                },
                0,
                all,
                0,
                8);
        System.arraycopy(arguments, 0, all, 8, arguments.length);
        out.getBuffer().setLength(0);
        return Dateline.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    private static String feed(String... items) {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>Sample Daily</title>");
        for (String item : items) {
            feed.append("<item>").append(item).append("</item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static String item(String link, String more) {
        return "<title>A story</title><link>" + link + "</link><pubDate>Tue, 02 May 2023 10:00:00 GMT</pubDate>" + more;
    }

    private int stories() {
        try (Ledger ledger = Ledger.open(folder.resolve("watch.db"))) {
            return ledger.watchlist().count(Watchlist.Outcome.DONE);
        }
    }

    @Test
    void aFeedFillsTheLedgerOnceAndOnlyWhatIsNewIsAskedForAgain() throws IOException {
        server.on("/feed", exchange -> {
                    boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                    (known
                                    ? bytes(304, Map.of(), new byte[0])
                                    : bytes(
                                            200,
                                            Map.of("ETag", "\"1\"", "Content-Type", "application/rss+xml"),
                                            feed(item("/shells", ""), item("/march", ""))
                                                    .getBytes(Charset.forName("UTF-8"))))
                            .give(exchange);
                })
                .on("/shells", page(SHELLS))
                .on("/march", page(MARCH));
        Path list = Files.writeString(folder.resolve("feeds.txt"), "# mine\n" + server.at("/feed") + "\n");
        assertThat(watch(list.toString())).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("RSS: 2 entries, 2 new", "Shells fall on Arka (reports:", "2 stories read, 2 added");
        assertThat(stories()).isEqualTo(2);
        assertThat(watch(list.toString())).isZero();
        assertThat(out.toString()).contains("has not changed", "0 stories read");
        assertThat(Collections.frequency(server.asked(), "/shells")).isEqualTo(1);
        assertThat(Dateline.run(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        "find",
                        "--ledger",
                        folder.resolve("watch.db").toString(),
                        "--format=jsonl"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("2023-05-01");
    }

    @Test
    void whatGoesWrongIsToldAndCostsNothingElse() throws IOException {
        try (LocalServer broken = LocalServer.start();
                LocalServer busy = LocalServer.start()) {
            broken.on("/robots.txt", text(200, "text/plain", "User-agent: *\nDisallow: /closed\n"))
                    .on("/closed", page(SHELLS));
            busy.on("/busy", bytes(429, Map.of("Retry-After", "600"), new byte[0]));
            server.on(
                            "/feed",
                            text(
                                    200,
                                    "application/rss+xml",
                                    feed(
                                            item("/latin", ""),
                                            item("/picture", ""),
                                            item("/gone", ""),
                                            item("http://10.0.0.1/inside", ""),
                                            item(
                                                    broken.at("/closed").toString(),
                                                    "<description>&lt;p&gt;Rebels shelled the port of Arka on Monday, killing two"
                                                            + " people there, the mayor said.&lt;/p&gt;</description>"),
                                            item(busy.at("/busy").toString(), ""))))
                    .on(
                            "/latin",
                            bytes(
                                    200,
                                    Map.of("Content-Type", "text/html; charset=utf-8"),
                                    MARCH.replace("stones", "st\u00f6nes").getBytes(Charset.forName("windows-1252"))))
                    .on("/picture", bytes(200, Map.of("Content-Type", "image/png"), new byte[] {1, 2, 3}));
            assertThat(watch(
                            "--private",
                            broken.host() + "," + busy.host(),
                            server.at("/feed").toString()))
                    .as(err.toString())
                    .isZero();
            assertThat(out.toString())
                    .contains("/latin  March in Belm (reports:")
                    .contains("/picture  is no page: image/png")
                    .contains("/gone  answers with status 404")
                    .contains("http://10.0.0.1/inside  leads to a private address")
                    .contains("/closed  A story (reports:")
                    .contains("/busy  answers with status 429; to be tried again");
            assertThat(broken.asked()).doesNotContain("/closed");
        }
    }

    @Test
    void aStoryThatChangedIsAskedForAgainAndReplacesItsOldVersion() {
        server.on("/feed", text(200, "", atom("2023-05-02T10:00:00Z"))).on("/shells", page(SHELLS));
        watch(server.at("/feed").toString());
        server.on("/feed", text(200, "", atom("2023-05-02T12:00:00Z")))
                .on("/shells", page(SHELLS.replace("twelve", "fifteen")));
        watch(server.at("/feed").toString());
        assertThat(out.toString()).contains("1 new", "1 story read, 1 added");
    }

    private static String atom(String changed) {
        return "<feed xmlns='http://www.w3.org/2005/Atom'><title>Sample Daily</title><entry><title>Shells</title>"
                + "<link href='/shells'/><published>2023-05-02T10:00:00Z</published><updated>" + changed
                + "</updated></entry></feed>";
    }

    @Test
    void pagesOfAListAreReadAndAWatchThatWasKilledIsTakenUp() throws IOException {
        server.on("/shells", page(SHELLS)).on("/march", page(MARCH));
        Path list = Files.writeString(
                folder.resolve("cloud.csv"),
                "url,title\n" + server.at("/shells") + ",A\n" + server.at("/march") + ",B\n");
        try (Ledger ledger = Ledger.open(folder.resolve("watch.db"))) {
            // What a watch leaves that was killed before it had the pages it knew of.
            ledger.watchlist()
                    .named(
                            List.of(Watcher.page(
                                    new FeedEntry(
                                            server.at("/shells"),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty()),
                                    "x",
                                    Optional.empty())),
                            Instant.EPOCH);
        }
        assertThat(watch("--pages", list.toString())).as(err.toString()).isZero();
        assertThat(stories()).isEqualTo(2);
        assertThat(Collections.frequency(server.asked(), "/shells")).isEqualTo(1);
    }
}
