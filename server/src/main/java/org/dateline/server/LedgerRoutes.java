// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.ledger.Counts;
import org.dateline.ledger.FoundEvent;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Search;
import org.dateline.matching.Event;
import org.dateline.matching.Report;
import org.dateline.wire.CodedStoryReader;
import org.dateline.wire.WrittenStory;

/** Events, reports and stories of the ledger. */
final class LedgerRoutes {
    private final Ledger ledger;

    LedgerRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/counts", this::counts);
        routes.get("/api/keys", this::keys);
        routes.get("/api/events", this::events);
        routes.get("/api/events/{id}", this::event);
        routes.get("/api/stories/{id}", this::story);
    }

    private void counts(Context request) {
        Counts counts = ledger.counts();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("stories", counts.stories());
        form.put("superseded", counts.superseded());
        form.put("reports", counts.reports());
        form.put("events", counts.events());
        form.put("change", ledger.lastChange());
        Answer.json(request, form);
    }

    /** Keys of all events that fit, for who has the columns of {@code /api/index}. */
    private void keys(Context request) {
        List<Long> keys = new ArrayList<>();
        Search search = new Asked(request).search(Asked.MOST_ROWS);
        List<FoundEvent> page = ledger.find(search);
        while (!page.isEmpty()) {
            page.forEach(event -> keys.add(event.place().key()));
            page = page.size() < search.limit() ? List.of() : ledger.find(search.after(page.getLast()));
        }
        Answer.json(request, Map.of("keys", keys));
    }

    private void events(Context request) {
        Asked asked = new Asked(request);
        if (request.queryParam("key") != null) {
            asked.knowsOnly(Set.of("key"));
            Answer.rows(
                    request,
                    ledger.findKeys(asked.keys()).stream().map(EventForm::row).toList(),
                    Optional.empty());
            return;
        }
        Search search = asked.search();
        List<FoundEvent> found = ledger.find(search);
        Optional<String> next = found.size() < search.limit()
                ? Optional.empty()
                : Optional.of(found.getLast()).map(Asked::after);
        Answer.rows(request, found.stream().map(EventForm::row).toList(), next);
    }

    private void event(Context request) {
        String id = request.pathParam("id");
        Event event = ledger.event(id).orElseThrow(() -> Problem.notFound("There is no event " + id + "."));
        Answer.json(
                request,
                EventForm.event(
                        event, event.reports().stream().map(this::report).toList()));
    }

    private Map<String, Object> report(Report report) {
        Map<String, Object> form = EventForm.report(report);
        Optional<WrittenStory> story = ledger.codedStory(report.storyId()).map(CodedStoryReader::read);
        form.put("headline", story.flatMap(told -> told.story().headline()));
        form.put(
                "triggerWords",
                story.map(told -> report.evidence().trigger().in(told.story().text())));
        return form;
    }

    private void story(Context request) {
        String id = request.pathParam("id");
        WrittenStory coded = ledger.codedStory(id)
                .map(CodedStoryReader::read)
                .orElseThrow(() -> Problem.notFound("There is no story " + id + "."));
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", id);
        form.put("coded", coded);
        Answer.json(request, form);
    }
}
