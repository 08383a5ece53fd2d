// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.ingest.feed.Feed;
import org.dateline.ingest.feed.FeedReader;
import org.dateline.ingest.fetch.Fetcher;
import org.dateline.ingest.fetch.Limits;
import org.dateline.ingest.fetch.PoliteFetcher;
import org.dateline.ingest.fetch.Reach;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.WatchedPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline watch}: keeps a ledger filled from feeds. */
@Command(
        name = "watch",
        description = "Keeps a ledger filled from feeds, politely; may be stopped at any moment.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "What is known of feeds and pages is kept in the ledger: the same command takes it up again.",
            "Examples:",
            "  dateline watch feeds.txt",
            "  dateline watch --once feeds.opml https://example.org/news-sitemap.xml",
            "  dateline watch --once --ledger gdelt.db 20231105101500.export.CSV"
        })
final class WatchCommand implements Callable<Integer> {
    private static final String NAME = "dateline/0.1 (news reader; obeys robots.txt)";

    @Parameters(
            arity = "1..*",
            paramLabel = "FEED",
            description = {
                "Addresses of feeds (RSS, Atom, news site maps), or files:",
                "lists of feeds, OPML, or lists of pages as GDELT and Media Cloud",
                "export them (--pages)."
            })
    private List<String> sources = List.of();

    @Mixin
    private LedgerOption option = new LedgerOption();

    @Option(names = "--once", description = "Reads every feed once, and the pages it names, and stops.")
    private boolean once;

    @Option(names = "--pages", description = "Addresses in files are pages of stories, not feeds.")
    private boolean pages;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            description = "Minutes between two readings of a feed (default: 15).")
    private int minutes = 15;

    @Option(
            names = "--pause",
            paramLabel = "MILLISECONDS",
            description = {
                "Least pause between two questions to one host (default: 2000);",
                "robots.txt may ask for more."
            })
    private int pause = 2000;

    @Option(
            names = "--private",
            split = ",",
            paramLabel = "HOST",
            description = "Hosts with private, local or link-local addresses that may be asked all the same.")
    private Set<String> allowed = Set.of();

    @Option(names = "--every-kind", description = "Adds sport, obituaries, galleries and the like too.")
    private boolean everyKind;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private ReaderOption reader = new ReaderOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        InstantSource clock = InstantSource.system();
        long start = System.nanoTime();
        WatchLog log = new WatchLog(out, clock);
        AddSummary summary = new AddSummary();
        try (Ledger ledger = option.make();
                Fetcher fetcher = new Fetcher(new Reach(allowed), Limits.usual(), NAME, clock)) {
            List<URI> feeds = follow(ledger, clock);
            WatchedStories stories = new WatchedStories(ledger, reader.pipeline(knowledge.files()), summary, everyKind);
            PoliteFetcher polite = new PoliteFetcher(fetcher, Duration.ofMillis(pause), clock);
            try (Watcher watcher =
                    new Watcher(polite, ledger.watchlist(), stories, log, Duration.ofMinutes(minutes), clock)) {
                watcher.watch(feeds, once);
            }
        }
        summary.lines(option.name(), (System.nanoTime() - start) / 1e9).forEach(out::println);
        return log.nothingHad() ? 1 : 0;
    }

    // Addresses are feeds; files name feeds, or pages.
    private List<URI> follow(Ledger ledger, InstantSource clock) throws IOException {
        List<URI> feeds = new ArrayList<>();
        for (String source : sources) {
            if (source.regionMatches(true, 0, "http", 0, 4)) {
                feeds.add(URI.create(source));
                continue;
            }
            try (InputStream in = Files.newInputStream(Path.of(source))) {
                Feed list = FeedReader.read(URI.create(""), in);
                if (list.damage().isPresent()) {
                    throw new IOException(source + ": " + list.damage().get());
                }
                boolean ofPages = pages
                        || !(list.format().equals("addresses") || list.format().equals("OPML"));
                feeds.addAll(list.further());
                if (ofPages) {
                    List<WatchedPage> named = list.entries().stream()
                            .map(entry -> Watcher.page(entry, source, list.title()))
                            .toList();
                    ledger.watchlist().named(named, clock.instant());
                } else {
                    list.entries().forEach(entry -> feeds.add(entry.address()));
                }
            }
        }
        return feeds;
    }
}
