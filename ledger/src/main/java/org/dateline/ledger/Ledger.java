// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.dateline.coded.CodedStory;
import org.dateline.matching.EventMatcher;
import org.dateline.matching.Notice;
import org.dateline.story.Story;

/**
 * The ledger in one SQLite file or PostgreSQL database: stories go in once, events come out. Safe for use by many threads;
 * they wait for each other. Stories go in whole or not at all: a program killed at any moment leaves a sound file, and adding
 * the same stories again completes it.
 */
public final class Ledger extends ReadableLedger implements AutoCloseable {
    private final Session session;
    private final Settling settling;
    private final Bookkeeper bookkeeper;
    private final Deciding deciding;
    private final Renewing renewing;

    private Ledger(Session session, EventMatcher matcher) {
        super(session);
        this.session = session;
        this.settling = new Settling(session.tables(), matcher);
        this.bookkeeper = new Bookkeeper(session.tables(), settling);
        this.deciding = new Deciding(session.tables(), settling);
        this.renewing = new Renewing(session, settling, deciding);
    }

    /**
     * Opens a ledger, made new where there is none.
     *
     * @throws BadLedger when the file is no ledger or cannot be used
     */
    public static Ledger open(Path file) {
        return open(file.toString());
    }

    /**
     * Opens a ledger by its name, made new where there is none.
     *
     * @param name a file, or a database: {@code postgresql://user:password@host/database}
     * @throws BadLedger when it is no ledger or cannot be used
     */
    public static Ledger open(String name) {
        return open(name, EventMatcher.standard(), InstantSource.system());
    }

    /** Opens a ledger with a matcher and a clock of one's own. */
    public static Ledger open(String name, EventMatcher matcher, InstantSource clock) {
        Ledger ledger = new Ledger(new Session(Store.of(name), matcher, clock), matcher);
        ledger.renewing.compareTheRest();
        return ledger;
    }

    /**
     * Opens a ledger that is there.
     *
     * @throws BadLedger also when there is none
     */
    public static Ledger openExisting(Path file) {
        return openExisting(file.toString());
    }

    /**
     * Opens a ledger by its name that is there.
     *
     * @throws BadLedger also when there is none
     */
    public static Ledger openExisting(String name) {
        if (!PostgresStore.isName(name) && !Files.exists(Path.of(name))) {
            throw new BadLedger(name, "there is no ledger; \"dateline add\" makes one");
        }
        return open(name);
    }

    // ---- writing

    /**
     * Adds a story with all that was read out of it, whole or not at all, and settles what it touches; one it holds already
     * changes nothing.
     */
    public Posting add(CodedStory coded, Found found) {
        List<Prepared> arrived = Prepared.all(List.of(new Arrival(coded, found)));
        return session.changed(() -> {
            Posting posting = bookkeeper.post(arrived).getFirst();
            settling.settleAll();
            return posting;
        });
    }

    /** Adds stories in the order given, all or, when it fails, none; faster than one by one. */
    public List<Posting> addAll(List<Arrival> arrivals) {
        List<Prepared> arrived = Prepared.all(arrivals);
        return session.changed(() -> bookkeeper.post(arrived));
    }

    /** Takes back the stories that a notice names, with all their reports; how many there were. */
    public int withdraw(Notice notice) {
        return session.changed(() -> bookkeeper.withdraw(notice));
    }

    /**
     * Gathers what was put off while stories were added, so that events are the same in whatever order they came. To be
     * called when the last story is in; takes no time when nothing was put off.
     */
    public void settle() {
        session.change(settling::settleAll);
    }

    // ---- deciding

    /**
     * Carries out what an analyst decides, and keeps it.
     *
     * @param by the analyst's name
     * @throws BadDecision when it cannot be carried out; nothing is changed then
     */
    public KeptDecision decide(Decision decision, String by) {
        return session.changed(() -> deciding.decide(decision, by));
    }

    /**
     * Takes a decision back, and all that came of it.
     *
     * @throws BadDecision when there is none of this number that stands
     */
    public void undo(long number, String by) {
        session.change(() -> deciding.undo(number, by));
    }

    // ---- beside stories and events

    /** Keeps a query under a name, in place of what the name stood for. */
    public void saveQuery(String name, String words) {
        QueryLanguage.parse(words);
        session.change(() -> session.tables().queries().save(name, words));
    }

    /** What a watch of feeds has to remember; kept in the same file. */
    public Watchlist watchlist() {
        return new Watchlist(session.database(), session);
    }

    // ---- upkeep

    /**
     * Copies the ledger as it is at one moment, also while others write to it.
     *
     * @throws BadLedger when the copy is there already or cannot be written
     */
    public void backup(Path copy) {
        if (session.dialect() == Dialect.POSTGRESQL) {
            throw new BadLedger(session.name(), "is backed up by the server's own means, such as pg_dump");
        }
        if (Files.exists(copy)) {
            throw new BadLedger(copy.toString(), "is there already; a backup overwrites nothing");
        }
        session.read(() -> session.database().execute("VACUUM INTO ?", copy.toString()));
    }

    /** Gathers all events anew from reports and decisions. What was decided is kept, and ids lead where they led. */
    public void rebuild() {
        renewing.rebuild();
    }

    /**
     * Reads all stories anew, with what the reader knows today; decisions stay.
     *
     * @param accepted whether to keep what changes by it; else the ledger stays as it is
     * @return what changed, or would
     */
    public Recoded recode(Function<Story, CodedStory> reader, boolean accepted) {
        return renewing.recode(reader, accepted);
    }

    /** Lets the file grow by so many pages and no more, for tests of a full disk. */
    void fillUpFor(int pages) {
        session.limitTo(pages);
    }

    @Override
    public void close() {
        session.close();
    }
}
