// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ledger.EventEntry;
import org.dateline.ledger.Filter;
import org.dateline.ledger.FoundActor;
import org.dateline.ledger.FoundEvent;
import org.dateline.ledger.FoundReport;
import org.dateline.ledger.FoundStory;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Search;
import org.dateline.matching.Report;
import org.dateline.matching.TallyCheck;
import org.dateline.ontology.CooperationScores;
import org.dateline.wire.CodedStoryReader;
import org.dateline.wire.WrittenStory;

/** Answers that are put together from several of the ledger's: the same for the API and for an exported site. */
final class Questions {
    private static final int SAYINGS = 200;
    private static final int DOINGS = 400;

    private final Ledger ledger;
    private final CooperationScores scores;

    Questions(Ledger ledger, CooperationScores scores) {
        this.ledger = ledger;
        this.scores = scores;
    }

    /** An event with its reports side by side. */
    Optional<Map<String, Object>> event(String id) {
        return ledger.entry(id).map(entry -> EventForm.event(entry, reports(entry)));
    }

    private List<Map<String, Object>> reports(EventEntry entry) {
        return entry.reports().stream()
                .sorted(java.util.Comparator.comparing(found ->
                        found.report().published().map(Object::toString).orElse("")))
                .map(this::report)
                .toList();
    }

    /** A report with its story's headline, the words it was read from, and why it stands where it stands. */
    Map<String, Object> report(FoundReport found) {
        Report report = found.report();
        Map<String, Object> form = EventForm.report(report);
        form.put("headline", ledger.story(report.storyId()).flatMap(FoundStory::headline));
        form.put(
                "triggerWords",
                ledger.text(report.storyId())
                        .filter(text -> report.evidence().trigger().end() <= text.length())
                        .map(text -> report.evidence().trigger().in(text)));
        form.put("event", found.event());
        form.put("origin", found.origin());
        form.put("score", found.score());
        form.put("reasons", found.reasons());
        form.put("by", found.by());
        form.put("reviewed", found.reviewed());
        return form;
    }

    /** A story with all that was read in it, and the events its entries belong to. */
    Optional<Map<String, Object>> story(String id) {
        Optional<WrittenStory> coded = ledger.codedStory(id).map(CodedStoryReader::read);
        return coded.map(written -> {
            Map<String, Object> events = new LinkedHashMap<>();
            ledger.reportsOf(id)
                    .forEach(found -> found.event()
                            .ifPresent(event -> events.put(found.report().entry(), event)));
            Map<String, Object> form = new LinkedHashMap<>();
            form.put("id", id);
            form.put("row", ledger.story(id).map(StoryForm::row));
            form.put("events", events);
            form.put("coded", written);
            return form;
        });
    }

    /** An actor with doings, statements, relations and trips. */
    Optional<Map<String, Object>> actor(String id) {
        return ledger.actor(id).map(this::actor);
    }

    private Map<String, Object> actor(FoundActor actor) {
        Map<String, Object> form = new LinkedHashMap<>(actorRow(actor));
        Filter taking = new Filter.Participant(Filter.Part.EITHER, actor.id());
        List<EventEntry> doings = new ArrayList<>();
        for (FoundEvent row : ledger.find(Search.of(List.of(taking), DOINGS).in(Search.Order.NEWEST_FIRST))) {
            ledger.entry(row.id()).ifPresent(doings::add);
        }
        form.put(
                "doings",
                doings.stream()
                        .map(entry -> EventForm.doing(entry, actor.id(), scores))
                        .toList());
        form.put(
                "responsibility",
                doings.stream()
                        .flatMap(entry -> EventForm.held(entry, actor.id()))
                        .toList());
        form.put(
                "sayings",
                ledger.attributionsTo(actor.party().name(), SAYINGS).stream()
                        .map(StoryForm::saying)
                        .toList());
        form.put(
                "relations",
                ledger.relations().stream()
                        .filter(relation -> relation.holder().identity().equals(actor.id())
                                || relation.other().identity().equals(actor.id()))
                        .map(StoryForm::relation)
                        .toList());
        form.put(
                "legs",
                ledger.legs().stream()
                        .filter(leg -> leg.travellerId().equals(actor.id()))
                        .map(StoryForm::leg)
                        .toList());
        return form;
    }

    static Map<String, Object> actorRow(FoundActor actor) {
        Map<String, Object> row = new LinkedHashMap<>(EventForm.party(actor.party()));
        row.put("id", actor.id());
        row.put("events", actor.events());
        return row;
    }

    /** Reported totals beside the events counted in the same window, place and kind. */
    List<Map<String, Object>> tallies() {
        Map<String, TallyCheck> checks = new LinkedHashMap<>();
        ledger.tallyChecks().forEach(check -> checks.put(check.tally().id(), check));
        return ledger.tallies().stream()
                .map(tally ->
                        TallyForm.of(tally, Optional.ofNullable(checks.get(tally.id())), ledger.story(tally.storyId())))
                .toList();
    }

    /** Events whose reports contradict one another, with what they contradict one another in. */
    List<Map<String, Object>> disputes(List<FoundEvent> rows) {
        return rows.stream()
                .flatMap(row -> ledger.entry(row.id()).stream())
                .map(entry -> {
                    Map<String, Object> form = new LinkedHashMap<>(EventForm.row(entry.row()));
                    form.put(
                            "disputed",
                            entry.disputes().stream().map(EventForm::dispute).toList());
                    return form;
                })
                .toList();
    }

    /** Sentences that events were read from, one row a report. */
    List<Map<String, Object>> evidence(List<FoundEvent> rows) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (FoundEvent row : rows) {
            ledger.entry(row.id())
                    .ifPresent(entry -> entry.reports().forEach(found -> all.add(EventForm.evidence(found))));
        }
        return all;
    }
}
