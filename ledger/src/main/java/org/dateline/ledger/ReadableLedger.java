// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.matching.Event;
import org.dateline.matching.ReportedTally;
import org.dateline.matching.TallyCheck;

/** All that a ledger can be asked; nothing is changed by it. */
abstract sealed class ReadableLedger permits Ledger {
    private final Session session;
    private final Reading reading;
    private final StoryReading storyReading;
    private final ReviewReading reviewReading;
    private final Counting counting;

    ReadableLedger(Session session) {
        this.session = session;
        this.reading = new Reading(session.database(), session.tables(), session.dialect());
        this.storyReading = new StoryReading(session.database(), session.tables());
        this.reviewReading = new ReviewReading(session.database(), reading);
        this.counting = new Counting(session.database(), session.dialect());
    }

    // ---- events

    /** One page of events that fit. */
    public List<FoundEvent> find(Search search) {
        return session.read(() -> reading.find(search));
    }

    /** How many events fit all filters. */
    public long count(List<Filter> filters) {
        return session.read(() -> counting.count(filters));
    }

    /** Events that fit, counted by day, type, actor and so on: days in order, all else by most events. */
    public List<FacetCount> counts(Facet facet, List<Filter> filters, int most) {
        return session.read(() -> counting.by(facet, filters, most));
    }

    /** Events that fit, counted by place, for a map; those that tell no place are left out. */
    public List<PlaceCount> places(List<Filter> filters, int most) {
        return session.read(() -> counting.places(filters, most));
    }

    /** An event with its reports and why each is in; also by an id that it had before. */
    public Optional<EventEntry> entry(String event) {
        return session.read(() -> reading.row(event).map(row -> EventEntry.of(row, reading.reportsOfEvent(row.id()))));
    }

    /** An event with all its reports; also by an id that it had before. */
    public Optional<Event> event(String id) {
        return session.read(() -> session.tables().events().event(id));
    }

    /** Ids of the events where reports are whose ids begin so: at most two, to tell whether there is just one. */
    public List<String> eventsFrom(String beginning) {
        return session.read(() -> session.tables().events().idsFrom(beginning));
    }

    /** A report with its place in the ledger. */
    public Optional<FoundReport> report(String id) {
        return session.read(() -> reading.reports("r.id = ?", id).stream().findFirst());
    }

    /** Reports that nobody has accepted or corrected, those first that most speaks against. */
    public List<Doubtful> doubtful(int limit) {
        return session.read(() -> reviewReading.doubtful(limit));
    }

    /** Queries by the names under which they are kept, in order of names. */
    public Map<String, String> savedQueries() {
        return session.read(() -> session.tables().queries().all());
    }

    /** The journal's lines about an event, its reports and what was decided about them, oldest first. */
    public List<JournalLine> history(String event) {
        return session.read(() ->
                session.tables().events().key(event).map(storyReading::history).orElse(List.of()));
    }

    // ---- stories, and what they say beside events

    /** Whether a story, by {@link org.dateline.matching.Report#storyId}, was added before. */
    public boolean holds(String storyId) {
        return session.read(() -> session.tables().stories().holds(storyId));
    }

    public Optional<FoundStory> story(String id) {
        return session.read(() -> storyReading.story(id));
    }

    /** Stories by day of publication, newest first, also replaced ones. */
    public List<FoundStory> stories(int limit) {
        return session.read(() -> storyReading.stories(Optional.empty(), limit));
    }

    /** More stories, on from the last one of a page. */
    public List<FoundStory> storiesAfter(FoundEvent.Cursor place, int limit) {
        return session.read(() -> storyReading.stories(Optional.of(place), limit));
    }

    /** The text of a story. */
    public Optional<String> text(String storyId) {
        return session.read(() -> storyReading.text(storyId));
    }

    /** The coded story as JSON, by its hash. */
    public Optional<String> codedStory(String storyId) {
        return session.read(() -> storyReading.coded(storyId));
    }

    /** The reports of a story, in the order of its entries. */
    public List<FoundReport> reportsOf(String storyId) {
        return session.read(() -> reading.reports("s.id = ?", storyId));
    }

    /** The passages that a story credits to someone. */
    public List<FoundAttribution> attributions(String storyId) {
        return session.read(() -> storyReading.attributions(storyId));
    }

    /** What stories credit to someone of this very name, newest first. */
    public List<FoundAttribution> attributionsTo(String name, int limit) {
        return session.read(() -> storyReading.attributionsTo(name, limit));
    }

    /** Standing facts of stories that were not replaced. */
    public List<FoundRelation> relations() {
        return session.read(storyReading::relations);
    }

    /** Standing facts that a story tells. */
    public List<FoundRelation> relationsOf(String storyId) {
        return session.read(() -> storyReading.relationsOf(storyId));
    }

    /** Reported totals of stories that were not replaced, in the order in which they were added. */
    public List<ReportedTally> tallies() {
        return session.read(reading::tallies);
    }

    /** Every total that can be held against events, beside what the ledger holds. */
    public List<TallyCheck> tallyChecks() {
        return session.read(reading::tallyChecks);
    }

    /** The totals that an event counts into, each beside all that the ledger holds of it. */
    public List<TallyCheck> tallyChecksOf(String event) {
        return session.read(() -> reading.tallyChecks(event));
    }

    /** Stops of trips, by traveller, story and order. */
    public List<FoundLeg> legs() {
        return session.read(storyReading::legs);
    }

    /** Actors whose name has all these words, those of most events first; of all actors when there are no words. */
    public List<FoundActor> actors(String words, int limit) {
        return session.read(() -> storyReading.actors(session.dialect(), words, limit));
    }

    public Optional<FoundActor> actor(String id) {
        return session.read(() -> storyReading.actor(id));
    }

    // ---- the ledger itself

    /** How much is in it. */
    public Counts counts() {
        return session.read(reading::counts);
    }

    /** All decisions, oldest first, also those taken back. */
    public List<KeptDecision> decisions() {
        return session.read(() -> session.tables().decisions().all().stream()
                .map(DecisionTable.Entry::kept)
                .toList());
    }

    /** The journal from its first line. */
    public List<JournalLine> journal() {
        return journalAfter(0, Integer.MAX_VALUE);
    }

    /** The journal's lines after one, for those who follow it. */
    public List<JournalLine> journalAfter(long number, int limit) {
        return session.read(() -> storyReading.journal(number, limit));
    }

    /** The number of the last change: as long as it stays, so does every answer. */
    public long lastChange() {
        return session.read(() -> IndexReading.change(session.database()));
    }

    /** All events and actors, as far as events are filtered and counted by. */
    public EventIndex index() {
        return session.read(() -> session.database().inTransaction(inside -> new IndexReading(inside).read()));
    }

    /** Keys, as in {@link #index}, of all events that fit all filters. */
    public List<Long> keys(List<Filter> filters) {
        return session.read(() -> reading.keys(filters));
    }

    /** Rows of events by the keys of {@link #index}, in the order of days; what is not there is left out. */
    public List<FoundEvent> findKeys(List<Long> keys) {
        return session.read(() -> reading.rows(keys));
    }
}
