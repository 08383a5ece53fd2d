// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.coded.CodedStory;
import org.dateline.matching.Event;
import org.dateline.matching.EventMatcher;
import org.dateline.matching.ReportedTally;
import org.dateline.matching.TallyCheck;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The ledger in one SQLite file: stories go in once, events come out. Safe for use by many threads; they wait for each
 * other. Stories go in whole or not at all: a program killed at any moment leaves a sound file, and adding the same
 * stories again completes it.
 */
public final class Ledger implements AutoCloseable {
    private final Path file;
    private final Handle database;
    private final Tables tables;
    private final Bookkeeper bookkeeper;
    private final Reading reading;

    private Ledger(Path file, Connection connection, EventMatcher matcher, InstantSource clock) {
        this.file = file;
        this.database = Jdbi.create(connection)
                .setStatementBuilderFactory(opened -> new KeptStatements())
                .open();
        this.tables = Tables.of(database, clock);
        this.bookkeeper = new Bookkeeper(tables, matcher);
        this.reading = new Reading(database, tables);
    }

    /**
     * Opens a ledger, made new where there is none.
     *
     * @throws BadLedger when the file is no ledger or cannot be used
     */
    public static Ledger open(Path file) {
        return open(file, EventMatcher.standard(), InstantSource.system());
    }

    /** Opens a ledger with a matcher and a clock of one's own. */
    public static Ledger open(Path file, EventMatcher matcher, InstantSource clock) {
        return new Ledger(file, LedgerFile.open(file), matcher, clock);
    }

    /**
     * Opens a ledger that is there.
     *
     * @throws BadLedger also when there is none
     */
    public static Ledger openExisting(Path file) {
        if (!Files.exists(file)) {
            throw new BadLedger(file, "there is no ledger; \"dateline add\" makes one");
        }
        return open(file);
    }

    /** Whether a story, by {@link org.dateline.matching.Report#storyId}, was added before. */
    public synchronized boolean holds(String storyId) {
        return guarded(() -> tables.stories().holds(storyId));
    }

    /** Adds a story with all that was read out of it, whole or not at all; one it holds already changes nothing. */
    public Posting add(CodedStory coded, Found found) {
        return addAll(List.of(new Arrival(coded, found))).getFirst();
    }

    /** Adds stories in the order given, all or, when it fails, none; faster than one by one. */
    public synchronized List<Posting> addAll(List<Arrival> arrivals) {
        return guarded(() -> database.inTransaction(
                inside -> arrivals.stream().map(bookkeeper::post).toList()));
    }

    /** One page of events that fit, by day, then by entry. */
    public synchronized List<FoundEvent> find(Search search) {
        return guarded(() -> reading.find(search));
    }

    /** How much is in it. */
    public synchronized Counts counts() {
        return guarded(reading::counts);
    }

    /** An event with all its reports. */
    public synchronized Optional<Event> event(String id) {
        return guarded(() -> tables.events().event(id));
    }

    /** Reported totals of stories that were not replaced, in the order in which they were added. */
    public synchronized List<ReportedTally> tallies() {
        return guarded(reading::tallies);
    }

    /** Every total that can be held against events, beside what the ledger holds. */
    public synchronized List<TallyCheck> tallyChecks() {
        return guarded(reading::tallyChecks);
    }

    /** Stops of trips, by traveller, story and order. */
    public synchronized List<FoundLeg> legs() {
        return guarded(reading::legs);
    }

    /** The coded story as JSON, by its hash. */
    public synchronized Optional<String> codedStory(String storyId) {
        return guarded(() -> reading.codedStory(storyId));
    }

    /** The journal from its first line. */
    public synchronized List<JournalLine> journal() {
        return guarded(reading::journal);
    }

    /** The number of the last change: as long as it stays, so does every answer. */
    public synchronized long lastChange() {
        return guarded(() -> IndexReading.change(database));
    }

    /** All events and actors, as far as events are filtered and counted by. */
    public synchronized EventIndex index() {
        return guarded(() -> database.inTransaction(inside -> new IndexReading(inside).read()));
    }

    /** Rows of events by the keys of {@link #index}, in the order of days; what is not there is left out. */
    public synchronized List<FoundEvent> findKeys(List<Long> keys) {
        return guarded(() -> reading.findKeys(keys));
    }

    /** Lets the file grow by so many pages and no more, for tests of a full disk. */
    synchronized void fillUpFor(int pages) {
        guarded(() -> reading.limitTo(pages));
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            tables.forget();
            throw BadLedger.of(file, e);
        } catch (RuntimeException e) {
            tables.forget();
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
