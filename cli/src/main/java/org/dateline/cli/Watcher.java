// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dateline.ingest.Extraction;
import org.dateline.ingest.FeedStory;
import org.dateline.ingest.feed.Feed;
import org.dateline.ingest.feed.FeedEntry;
import org.dateline.ingest.feed.FeedReader;
import org.dateline.ingest.fetch.Fetched;
import org.dateline.ingest.fetch.PoliteFetcher;
import org.dateline.ingest.fetch.Validators;
import org.dateline.ledger.WatchedFeed;
import org.dateline.ledger.WatchedPage;
import org.dateline.ledger.Watchlist;

/**
 * Reads feeds when they are due and the pages they name, several hosts at once and each host in its turn. Threads only
 * fetch; all that is remembered or added is done by the thread that watches.
 */
final class Watcher implements AutoCloseable {
    private static final int AT_ONCE = 8;
    private static final int MOST_TRIES = 5;
    private static final Duration FIRST_TRY_AGAIN = Duration.ofMinutes(5);
    private static final Duration LONGEST_FEED_WAIT = Duration.ofHours(12);
    private static final int MOST_DOUBLINGS = 6;
    // A single round does not wait for hosts that want more rest than this.
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long LOOK_MILLISECONDS = 200;

    private final PoliteFetcher fetcher;
    private final Watchlist watchlist;
    private final WatchedStories stories;
    private final WatchLog log;
    private final Duration every;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final BlockingQueue<Runnable> done = new LinkedBlockingQueue<>();
    private final Set<String> busy = new HashSet<>();
    private final Set<String> read = new HashSet<>();

    Watcher(
            PoliteFetcher fetcher,
            Watchlist watchlist,
            WatchedStories stories,
            WatchLog log,
            Duration every,
            InstantSource clock) {
        this.fetcher = fetcher;
        this.watchlist = watchlist;
        this.stories = stories;
        this.log = log;
        this.every = every;
        this.clock = clock;
    }

    /** Watches these feeds and those watched before, until interrupted; or once round. */
    void watch(List<URI> feeds, boolean once) {
        feeds.forEach(feed -> watchlist.follow(feed.toString(), clock.instant()));
        try {
            boolean more = true;
            while (more) {
                boolean waiting = startFeeds(once);
                waiting |= startPages(once);
                Runnable result = done.poll(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
                if (result != null) {
                    result.run();
                } else {
                    stories.settle();
                }
                more = !once || waiting || result != null || !busy.isEmpty() || !done.isEmpty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stories.settle();
    }

    // Whether any are left to read in this round. In a single round each feed is read once, whenever it is due.
    private boolean startFeeds(boolean once) {
        Instant now = clock.instant();
        boolean waiting = false;
        for (WatchedFeed feed : watchlist.feeds()) {
            boolean due = once ? !read.contains(feed.address()) : !feed.next().isAfter(now);
            if (due && start(URI.create(feed.address()), () -> fetchFeed(feed))) {
                read.add(feed.address());
            } else {
                waiting |= due && isWithinPatience(URI.create(feed.address()), now);
            }
        }
        return waiting;
    }

    private boolean startPages(boolean once) {
        Instant now = clock.instant();
        boolean waiting = false;
        for (WatchedPage page : watchlist.due(now, AT_ONCE * 8)) {
            URI address = URI.create(page.address());
            if (!start(address, () -> fetchPage(page, address))) {
                waiting |= once && isWithinPatience(address, now);
            }
        }
        return waiting;
    }

    private boolean isWithinPatience(URI address, Instant now) {
        return fetcher.turn(address).isBefore(now.plus(PATIENCE));
    }

    // Whether it could be started: its host is asked nothing else, and it is its turn.
    private boolean start(URI address, Runnable fetch) {
        String host = PoliteFetcher.host(address);
        boolean free = busy.size() < AT_ONCE
                && !busy.contains(host)
                && !fetcher.turn(address).isAfter(clock.instant());
        if (free) {
            busy.add(host);
            threads.execute(fetch);
        }
        return free;
    }

    private void fetchFeed(WatchedFeed feed) {
        URI address = URI.create(feed.address());
        Fetched fetched = fetcher.fetch(address, new Validators(feed.tag(), feed.modified()));
        done.add(() -> {
            busy.remove(PoliteFetcher.host(address));
            feedFetched(feed, fetched);
        });
    }

    private void feedFetched(WatchedFeed feed, Fetched fetched) {
        switch (fetched) {
            case Fetched.Got got -> feedGot(feed, got);
            case Fetched.Unchanged unchanged -> {
                log.had("feed", feed.address(), "has not changed");
                keep(feed, new Validators(feed.tag(), feed.modified()), "unchanged");
            }
            case Fetched.Refused(String says) -> feedMissed(feed, says);
            case Fetched.Failed(String says, Optional<Duration> pause) -> feedMissed(feed, says);
        }
    }

    private void feedGot(WatchedFeed feed, Fetched.Got got) {
        Feed list;
        try (InputStream body = got.body().get()) {
            list = FeedReader.read(got.address(), body);
        } catch (IOException e) {
            feedMissed(feed, String.valueOf(e.getMessage()));
            return;
        }
        if (list.damage().isPresent()) {
            feedMissed(feed, list.damage().get());
            return;
        }
        // First the pages, then what makes the server send them no more.
        Instant now = clock.instant();
        List<WatchedPage> pages = list.entries().stream()
                .map(entry -> page(entry, feed.address(), list.title()))
                .toList();
        int fresh = watchlist.named(pages, now);
        list.further().forEach(further -> watchlist.follow(further.toString(), now));
        String says = String.format(Locale.ROOT, "%s: %d entries, %d new", list.format(), pages.size(), fresh)
                + (list.further().isEmpty() ? "" : ", names " + list.further().size() + " more lists");
        log.had("feed", feed.address(), says);
        keep(feed, got.validators(), says);
    }

    private void keep(WatchedFeed feed, Validators validators, String says) {
        watchlist.feedRead(
                new WatchedFeed(
                        feed.address(),
                        validators.tag(),
                        validators.modified(),
                        clock.instant().plus(every),
                        0),
                says);
    }

    private void feedMissed(WatchedFeed feed, String says) {
        Duration wait = every.multipliedBy(1L << Math.min(MOST_DOUBLINGS, feed.failures()));
        Duration bounded = wait.compareTo(LONGEST_FEED_WAIT) > 0 ? LONGEST_FEED_WAIT : wait;
        log.missed("feed", feed.address(), says);
        watchlist.feedRead(
                new WatchedFeed(
                        feed.address(),
                        feed.tag(),
                        feed.modified(),
                        clock.instant().plus(bounded),
                        feed.failures() + 1),
                says);
    }

    private void fetchPage(WatchedPage page, URI address) {
        Fetched fetched = fetcher.fetch(address, Validators.none());
        List<Extraction> came = new ArrayList<>();
        FeedEntry entry = entry(page, address);
        try {
            if (fetched instanceof Fetched.Got got) {
                try (InputStream body = got.body().get()) {
                    FeedStory.read(entry, got.address(), got.type(), body, came::add);
                }
            } else if (fetched instanceof Fetched.Refused) {
                FeedStory.fromFeed(entry, came::add);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            done.add(() -> {
                busy.remove(PoliteFetcher.host(address));
                settle(page, Watchlist.Outcome.REFUSED, "cannot be read: " + e);
            });
            return;
        }
        done.add(() -> {
            busy.remove(PoliteFetcher.host(address));
            pageFetched(page, fetched, came);
        });
    }

    private void pageFetched(WatchedPage page, Fetched fetched, List<Extraction> came) {
        switch (fetched) {
            case Fetched.Failed(String says, Optional<Duration> pause) ->
                pageFailed(page, says, pause.orElse(Duration.ZERO));
            case Fetched.Refused(String says)
            when came.stream().noneMatch(Extraction.Extracted.class::isInstance) ->
                settle(page, Watchlist.Outcome.REFUSED, says);
            default -> {
                boolean inLedger = false;
                String says = "holds no story";
                for (Extraction extraction : came) {
                    WatchedStories.Added added = stories.add(extraction);
                    inLedger |= added.inLedger();
                    says = added.says();
                }
                settle(page, inLedger ? Watchlist.Outcome.DONE : Watchlist.Outcome.REFUSED, says);
            }
        }
    }

    private void pageFailed(WatchedPage page, String says, Duration asked) {
        int tries = page.tries() + 1;
        Duration wait = FIRST_TRY_AGAIN.multipliedBy(1L << page.tries());
        Instant next = clock.instant().plus(asked.compareTo(wait) > 0 ? asked : wait);
        boolean again = tries < MOST_TRIES;
        log.missed("page", page.address(), says + (again ? "; to be tried again" : "; given up"));
        watchlist.settle(
                page.address(), again ? Watchlist.Outcome.WAITING : Watchlist.Outcome.REFUSED, tries, next, says);
    }

    private void settle(WatchedPage page, Watchlist.Outcome outcome, String says) {
        if (outcome == Watchlist.Outcome.DONE) {
            log.had("story", page.address(), says);
        } else {
            log.missed("page", page.address(), says);
        }
        watchlist.settle(page.address(), outcome, page.tries(), clock.instant(), says);
    }

    /** A page as a feed names it; a feed of one outlet gives its own title where entries name none. */
    static WatchedPage page(FeedEntry entry, String feed, Optional<String> title) {
        return new WatchedPage(
                entry.address().toString(),
                PoliteFetcher.host(entry.address()),
                feed,
                entry.guid(),
                entry.title(),
                entry.published(),
                entry.changed(),
                entry.outlet().or(() -> title),
                entry.html(),
                0);
    }

    private static FeedEntry entry(WatchedPage page, URI address) {
        return new FeedEntry(
                address, page.guid(), page.title(), page.published(), page.changed(), page.outlet(), page.html());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
