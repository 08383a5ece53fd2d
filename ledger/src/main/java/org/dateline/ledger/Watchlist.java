// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;

/**
 * What a watch has to remember: which feeds when to read again, and which of the pages they named were had. Every change is
 * in the file when the call returns, so that a watch may be killed at any moment: a page that was not settled waits still,
 * and a story that was added before its page was settled is there already when it comes again. Safe for many threads.
 */
public final class Watchlist {
    // One host's flood of pages must not keep the others waiting.
    private static final int PER_HOST = 2;
    private static final int LONGEST_HTML = 200_000;

    private final Handle database;
    private final Object lock;

    /**
     * @param lock that all who use the same database hold
     */
    Watchlist(Handle database, Object lock) {
        this.database = database;
        this.lock = lock;
        change(() -> {
            database.execute("CREATE TABLE IF NOT EXISTS watch_feed (address TEXT PRIMARY KEY, tag TEXT, modified TEXT,"
                    + " next_at TEXT NOT NULL, failures INTEGER NOT NULL, says TEXT)");
            database.execute(
                    "CREATE TABLE IF NOT EXISTS watch_page (address TEXT PRIMARY KEY, host TEXT NOT NULL,"
                            + " feed TEXT NOT NULL, guid TEXT, title TEXT, published TEXT, changed TEXT, outlet TEXT, html TEXT,"
                            + " state TEXT NOT NULL, tries INTEGER NOT NULL, next_at TEXT NOT NULL, found_at TEXT NOT NULL, says TEXT)");
            database.execute("CREATE INDEX IF NOT EXISTS watch_page_waiting ON watch_page (state, next_at)");
            return 0;
        });
    }

    /** What became of a page. */
    public enum Outcome {
        /** Its story is in the ledger. */
        DONE,
        /** It holds no story, or may not be had. */
        REFUSED,
        /** It is to be tried again. */
        WAITING
    }

    /** Remembers a feed, to be read at once; one that is known stays as it is. */
    public void follow(String feed, Instant now) {
        change(() -> database.createUpdate("INSERT INTO watch_feed (address, next_at, failures) VALUES (?, ?, 0)"
                        + " ON CONFLICT (address) DO NOTHING")
                .bind(0, feed)
                .bind(1, now.toString())
                .execute());
    }

    /** Every feed there is, by address. */
    public List<WatchedFeed> feeds() {
        return change(() -> database.createQuery(
                        "SELECT address, tag, modified, next_at, failures FROM watch_feed ORDER BY address")
                .reduceRows(new ArrayList<WatchedFeed>(), (feeds, row) -> {
                    feeds.add(feed(row));
                    return feeds;
                }));
    }

    /** A feed was read, or not. */
    public void feedRead(WatchedFeed feed, String says) {
        change(() -> database.createUpdate(
                        "UPDATE watch_feed SET tag = ?, modified = ?, next_at = ?, failures = ?, says = ? WHERE address = ?")
                .bind(0, feed.tag())
                .bind(1, feed.modified())
                .bind(2, feed.next().toString())
                .bind(3, feed.failures())
                .bind(4, says)
                .bind(5, feed.address())
                .execute());
    }

    /** Remembers pages that a feed named; how many of them wait from now on: new ones, and those changed since they were had. */
    public int named(List<WatchedPage> pages, Instant now) {
        return change(() -> database.inTransaction(
                inside -> pages.stream().mapToInt(page -> named(page, now)).sum()));
    }

    private int named(WatchedPage page, Instant now) {
        Update update =
                database.createUpdate("INSERT INTO watch_page (address, host, feed, guid, title, published, changed,"
                        + " outlet, html, state, tries, next_at, found_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)"
                        + " ON CONFLICT (address) DO UPDATE SET changed = excluded.changed, title = excluded.title,"
                        + " html = excluded.html, state = 'WAITING', tries = 0, next_at = excluded.next_at"
                        + " WHERE watch_page.state <> 'WAITING' AND excluded.changed IS NOT NULL"
                        + " AND excluded.changed <> COALESCE(watch_page.changed, '')");
        return update.bind(0, page.address())
                .bind(1, page.host())
                .bind(2, page.feed())
                .bind(3, page.guid())
                .bind(4, page.title())
                .bind(5, page.published())
                .bind(6, page.changed())
                .bind(7, page.outlet())
                .bind(8, page.html().filter(html -> html.length() <= LONGEST_HTML))
                .bind(9, now.toString())
                .bind(10, now.toString())
                .execute();
    }

    /** Pages that may be asked for now, a few of each host, those that wait longest first. */
    public List<WatchedPage> due(Instant now, int most) {
        return change(() -> database.createQuery(
                        "SELECT * FROM (SELECT address, host, feed, guid, title, published, changed,"
                                + " outlet, html, tries, found_at, row_number() OVER (PARTITION BY host ORDER BY found_at, address)"
                                + " AS place FROM watch_page WHERE state = 'WAITING' AND next_at <= ?) AS waiting"
                                + " WHERE place <= ? ORDER BY place, found_at, address LIMIT ?")
                .bind(0, now.toString())
                .bind(1, PER_HOST)
                .bind(2, most)
                .reduceRows(new ArrayList<WatchedPage>(), (pages, row) -> {
                    pages.add(page(row));
                    return pages;
                }));
    }

    /**
     * A page was had, or not.
     *
     * @param tries that failed so far
     * @param next when it may be tried again, if it waits
     */
    public void settle(String page, Outcome outcome, int tries, Instant next, String says) {
        change(() -> database.createUpdate("UPDATE watch_page SET state = ?, tries = ?, next_at = ?, says = ?,"
                        + " html = CASE WHEN ? = 'WAITING' THEN html ELSE NULL END WHERE address = ?")
                .bind(0, outcome.name())
                .bind(1, tries)
                .bind(2, next.toString())
                .bind(3, says)
                .bind(4, outcome.name())
                .bind(5, page)
                .execute());
    }

    /** How many pages are in a state. */
    public int count(Outcome outcome) {
        return change(() -> database.createQuery("SELECT count(*) FROM watch_page WHERE state = ?")
                .bind(0, outcome.name())
                .mapTo(Integer.class)
                .one());
    }

    private <T> T change(Supplier<T> work) {
        synchronized (lock) {
            return work.get();
        }
    }

    private static WatchedFeed feed(RowView row) {
        return new WatchedFeed(
                row.getColumn("address", String.class),
                text(row, "tag"),
                text(row, "modified"),
                Instant.parse(row.getColumn("next_at", String.class)),
                row.getColumn("failures", Integer.class));
    }

    private static WatchedPage page(RowView row) {
        return new WatchedPage(
                row.getColumn("address", String.class),
                row.getColumn("host", String.class),
                row.getColumn("feed", String.class),
                text(row, "guid"),
                text(row, "title"),
                text(row, "published"),
                text(row, "changed"),
                text(row, "outlet"),
                text(row, "html"),
                row.getColumn("tries", Integer.class));
    }

    private static Optional<String> text(RowView row, String column) {
        return Optional.ofNullable(row.getColumn(column, String.class));
    }
}
