// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.coded.CodedStory;
import org.dateline.matching.Event;
import org.dateline.matching.EventMatcher;
import org.dateline.matching.Notice;
import org.dateline.matching.ReportedTally;
import org.dateline.matching.TallyCheck;
import org.dateline.story.Story;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The ledger in one SQLite file or PostgreSQL database: stories go in once, events come out. Safe for use by many threads; they wait for each
 * other. Stories go in whole or not at all: a program killed at any moment leaves a sound file, and adding the same
 * stories again completes it.
 */
public final class Ledger implements AutoCloseable {
    private static final int COMPARED_TOGETHER = 500;

    private final Store store;
    private final Handle database;
    private final Dialect dialect;
    private final Tables tables;
    private final Settling settling;
    private final Bookkeeper bookkeeper;
    private final Deciding deciding;
    private final Reading reading;
    private final StoryReading storyReading;
    private final Counting counting;
    private long seen = -1;
    private final ReviewReading reviewReading;

    private Ledger(Store store, EventMatcher matcher, InstantSource clock) {
        this.store = store;
        this.dialect = store.dialect();
        this.database = Jdbi.create(store.open())
                .setStatementBuilderFactory(opened -> new KeptStatements())
                .open();
        this.tables = Tables.of(database, matcher, clock);
        this.settling = new Settling(tables, matcher);
        this.bookkeeper = new Bookkeeper(tables, settling);
        this.deciding = new Deciding(tables, settling);
        this.reading = new Reading(database, tables, dialect);
        this.storyReading = new StoryReading(database, tables);
        this.counting = new Counting(database, dialect);
        this.reviewReading = new ReviewReading(database, reading);
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
        Ledger ledger = new Ledger(Store.of(name), matcher, clock);
        ledger.compareTheRest();
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
        return changed(() -> {
            Posting posting = bookkeeper.post(arrived).getFirst();
            settleAll();
            return posting;
        });
    }

    /** Adds stories in the order given, all or, when it fails, none; faster than one by one. */
    public List<Posting> addAll(List<Arrival> arrivals) {
        List<Prepared> arrived = Prepared.all(arrivals);
        return changed(() -> bookkeeper.post(arrived));
    }

    /** Takes back the stories that a notice names, with all their reports; how many there were. */
    public int withdraw(Notice notice) {
        return changed(() -> bookkeeper.withdraw(notice));
    }

    /**
     * Gathers what was put off while stories were added, so that events are the same in whatever order they came. To be
     * called when the last story is in; takes no time when nothing was put off.
     */
    public void settle() {
        changed(() -> {
            settleAll();
            return true;
        });
    }

    private void settleAll() {
        settling.settle(tables.neighbourhoods().unsettled(), new HashSet<>(), true);
    }

    /**
     * Carries out what an analyst decides, and keeps it.
     *
     * @param by the analyst's name
     * @throws BadDecision when it cannot be carried out; nothing is changed then
     */
    public KeptDecision decide(Decision decision, String by) {
        return changed(() -> deciding.decide(decision, by));
    }

    /**
     * Takes a decision back, and all that came of it.
     *
     * @throws BadDecision when there is none of this number that stands
     */
    public void undo(long number, String by) {
        changed(() -> {
            deciding.undo(number, by);
            return true;
        });
    }

    // ---- events

    /** One page of events that fit. */
    public List<FoundEvent> find(Search search) {
        return read(() -> reading.find(search));
    }

    /** How many events fit all filters. */
    public long count(List<Filter> filters) {
        return read(() -> counting.count(filters));
    }

    /** Events that fit, counted by day, type, actor and so on: days in order, all else by most events. */
    public List<FacetCount> counts(Facet facet, List<Filter> filters, int most) {
        return read(() -> counting.by(facet, filters, most));
    }

    /** Events that fit, counted by place, for a map; those that tell no place are left out. */
    public List<PlaceCount> places(List<Filter> filters, int most) {
        return read(() -> counting.places(filters, most));
    }

    /** An event with its reports and why each is in; also by an id that it had before. */
    public Optional<EventEntry> entry(String event) {
        return read(() -> reading.row(event).map(row -> EventEntry.of(row, reading.reportsOfEvent(row.id()))));
    }

    /** An event with all its reports; also by an id that it had before. */
    public Optional<Event> event(String id) {
        return read(() -> tables.events().event(id));
    }

    /** Ids of the events where reports are whose ids begin so: at most two, to tell whether there is just one. */
    public List<String> eventsFrom(String beginning) {
        return read(() -> tables.events().idsFrom(beginning));
    }

    /** A report with its place in the ledger. */
    public Optional<FoundReport> report(String id) {
        return read(() -> reading.reports("r.id = ?", id).stream().findFirst());
    }

    /** Keeps a query under a name, in place of what the name stood for. */
    public void saveQuery(String name, String words) {
        QueryLanguage.parse(words);
        changed(() -> database.execute(
                "INSERT INTO saved_query (name, words) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET words = ?",
                name,
                words,
                words));
    }

    /** Queries by the names under which they are kept, in order of names. */
    public Map<String, String> savedQueries() {
        return read(() -> {
            Map<String, String> saved = new LinkedHashMap<>();
            database.createQuery("SELECT name, words FROM saved_query ORDER BY name")
                    .map((row, context) -> Map.entry(row.getString("name"), row.getString("words")))
                    .list()
                    .forEach(query -> saved.put(query.getKey(), query.getValue()));
            return saved;
        });
    }

    /** The journal's lines about an event, its reports and what was decided about them, oldest first. */
    public List<JournalLine> history(String event) {
        return read(() -> tables.events().key(event).map(storyReading::history).orElse(List.of()));
    }

    // ---- stories, and what they say beside events

    /** Whether a story, by {@link org.dateline.matching.Report#storyId}, was added before. */
    public boolean holds(String storyId) {
        return read(() -> tables.stories().holds(storyId));
    }

    public Optional<FoundStory> story(String id) {
        return read(() -> storyReading.story(id));
    }

    /** Stories by day of publication, newest first, also replaced ones. */
    public List<FoundStory> stories(int limit) {
        return read(() -> storyReading.stories(Optional.empty(), limit));
    }

    /** More stories, on from the last one of a page. */
    public List<FoundStory> storiesAfter(FoundEvent.Cursor place, int limit) {
        return read(() -> storyReading.stories(Optional.of(place), limit));
    }

    /** The text of a story. */
    public Optional<String> text(String storyId) {
        return read(() -> storyReading.text(storyId));
    }

    /** What a watch of feeds has to remember; kept in the same file. */
    public synchronized Watchlist watchlist() {
        return new Watchlist(database, this);
    }

    /** The coded story as JSON, by its hash. */
    public Optional<String> codedStory(String storyId) {
        return read(() -> storyReading.coded(storyId));
    }

    /** The reports of a story, in the order of its entries. */
    public List<FoundReport> reportsOf(String storyId) {
        return read(() -> reading.reports("s.id = ?", storyId));
    }

    /** The passages that a story credits to someone. */
    public List<FoundAttribution> attributions(String storyId) {
        return read(() -> storyReading.attributions(storyId));
    }

    /** What stories credit to someone of this very name, newest first. */
    public List<FoundAttribution> attributionsTo(String name, int limit) {
        return read(() -> storyReading.attributionsTo(name, limit));
    }

    /** Standing facts of stories that were not replaced. */
    public List<FoundRelation> relations() {
        return read(storyReading::relations);
    }

    /** Standing facts that a story tells. */
    public List<FoundRelation> relationsOf(String storyId) {
        return read(() -> storyReading.relationsOf(storyId));
    }

    /** Reported totals of stories that were not replaced, in the order in which they were added. */
    public List<ReportedTally> tallies() {
        return read(reading::tallies);
    }

    /** Every total that can be held against events, beside what the ledger holds. */
    public List<TallyCheck> tallyChecks() {
        return read(reading::tallyChecks);
    }

    /** The totals that an event counts into, each beside all that the ledger holds of it. */
    public List<TallyCheck> tallyChecksOf(String event) {
        return read(() -> reading.tallyChecks(event));
    }

    /** Stops of trips, by traveller, story and order. */
    public List<FoundLeg> legs() {
        return read(storyReading::legs);
    }

    /** Actors whose name has all these words, those of most events first; of all actors when there are no words. */
    public List<FoundActor> actors(String words, int limit) {
        return read(() -> storyReading.actors(dialect, words, limit));
    }

    public Optional<FoundActor> actor(String id) {
        return read(() -> storyReading.actor(id));
    }

    // ---- the ledger itself

    /** How much is in it. */
    public Counts counts() {
        return read(reading::counts);
    }

    /** All decisions, oldest first, also those taken back. */
    public List<KeptDecision> decisions() {
        return read(() ->
                tables.decisions().all().stream().map(DecisionTable.Entry::kept).toList());
    }

    /** The journal from its first line. */
    public List<JournalLine> journal() {
        return journalAfter(0, Integer.MAX_VALUE);
    }

    /** The journal's lines after one, for those who follow it. */
    public List<JournalLine> journalAfter(long number, int limit) {
        return read(() -> storyReading.journal(number, limit));
    }

    /**
     * Copies the ledger as it is at one moment, also while others write to it.
     *
     * @throws BadLedger when the copy is there already or cannot be written
     */
    public void backup(Path copy) {
        if (dialect == Dialect.POSTGRESQL) {
            throw new BadLedger(store.name(), "is backed up by the server's own means, such as pg_dump");
        }
        if (Files.exists(copy)) {
            throw new BadLedger(copy.toString(), "is there already; a backup overwrites nothing");
        }
        read(() -> database.execute("VACUUM INTO ?", copy.toString()));
    }

    /** Gathers all events anew from reports and decisions. What was decided is kept, and ids lead where they led. */
    public void rebuild() {
        changed(() -> {
            tables.events().clear();
            tables.neighbourhoods().clear();
            tables.journal().event("ledger-rebuilt", "", "all events were gathered anew");
            return true;
        });
        tables.journal().quietly(this::compareTheRest);
    }

    /**
     * Reads all stories anew, with what the reader knows today; decisions stay.
     *
     * @param accepted whether to keep what changes by it; else the ledger stays as it is
     * @return what changed, or would
     */
    public Recoded recode(Function<Story, CodedStory> reader, boolean accepted) {
        try {
            return changed(() -> {
                Recoded recoded = new Recoding(tables, settling, deciding)
                        .recode(reader, tables.events().count());
                tables.journal()
                        .event(
                                "ledger-recoded",
                                "",
                                recoded.stories() + " stories were read anew: "
                                        + recoded.changes().size() + " reports changed");
                if (!accepted) {
                    throw new NotAccepted(recoded);
                }
                return recoded;
            });
        } catch (NotAccepted refused) {
            return refused.recoded;
        }
    }

    /** Ends a transaction of which only the outcome is wanted. */
    private static final class NotAccepted extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Recoded recoded;

        NotAccepted(Recoded recoded) {
            super("not accepted", null, false, false);
            this.recoded = recoded;
        }
    }

    /** Reports that nobody has accepted or corrected, those first that most speaks against. */
    public List<Doubtful> doubtful(int limit) {
        return read(() -> reviewReading.doubtful(limit));
    }

    /** The number of the last change: as long as it stays, so does every answer. */
    public long lastChange() {
        return read(() -> IndexReading.change(database));
    }

    /** All events and actors, as far as events are filtered and counted by. */
    public EventIndex index() {
        return read(() -> database.inTransaction(inside -> new IndexReading(inside).read()));
    }

    /** Keys, as in {@link #index}, of all events that fit all filters. */
    public List<Long> keys(List<Filter> filters) {
        return read(() -> reading.keys(filters));
    }

    /** Rows of events by the keys of {@link #index}, in the order of days; what is not there is left out. */
    public List<FoundEvent> findKeys(List<Long> keys) {
        return read(() -> reading.rows(keys));
    }

    /** Lets the file grow by so many pages and no more, for tests of a full disk. */
    void fillUpFor(int pages) {
        read(() -> reading.limitTo(pages));
    }

    /** Compares reports that never were, as an older Dateline left them, with those near them. */
    private void compareTheRest() {
        if (read(() -> tables.neighbourhoods().notCompared(1)).isEmpty()) {
            return;
        }
        while (!read(() -> tables.neighbourhoods().notCompared(1)).isEmpty()) {
            changed(() -> {
                TreeSet<Long> touched = new TreeSet<>();
                List<Long> reports = new ArrayList<>(tables.neighbourhoods().notCompared(COMPARED_TOGETHER));
                reports.forEach(key -> touched.add(
                        tables.neighbourhoods().enter(key, tables.reports().of(key))));
                settling.settle(touched, new HashSet<>(), false);
                return true;
            });
        }
        settle();
        changed(() -> {
            deciding.regather();
            return true;
        });
    }

    private synchronized <T> T changed(Supplier<T> work) {
        return guarded(() -> {
            T done = database.inTransaction(inside -> {
                store.lock(database);
                forgetWhatOthersChanged();
                return work.get();
            });
            seen = IndexReading.change(database);
            return done;
        });
    }

    private synchronized <T> T read(Supplier<T> work) {
        return guarded(() -> {
            forgetWhatOthersChanged();
            return work.get();
        });
    }

    /** What is remembered of the ledger may no longer be true when another program wrote to it. */
    private void forgetWhatOthersChanged() {
        long now = IndexReading.change(database);
        if (now != seen) {
            tables.forget();
            seen = now;
        }
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            tables.forget();
            throw store.explain(e);
        } catch (RuntimeException e) {
            tables.forget();
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        try {
            // The handle did not open its connection, and would leave it open.
            Connection connection = database.getConnection();
            database.close();
            connection.close();
        } catch (SQLException e) {
            throw store.explain(e);
        }
    }
}
