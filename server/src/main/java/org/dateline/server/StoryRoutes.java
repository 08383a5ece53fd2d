// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ledger.FoundStory;
import org.dateline.ledger.Ledger;

/** Stories of the ledger, who is named in them, and what they say beside events. */
final class StoryRoutes {
    private final Ledger ledger;
    private final Questions questions;

    StoryRoutes(Ledger ledger, Questions questions) {
        this.ledger = ledger;
        this.questions = questions;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/stories", this::stories);
        routes.get("/api/stories/{id}", this::story);
        routes.get("/api/stories/{id}/reports", this::reports);
        routes.get("/api/actors", this::actors);
        routes.get("/api/actors/{id}", this::actor);
        routes.get("/api/tallies", request -> whole(request, questions.tallies()));
        routes.get(
                "/api/itineraries",
                request -> whole(
                        request, ledger.legs().stream().map(StoryForm::leg).toList()));
        routes.get(
                "/api/relations",
                request -> whole(
                        request,
                        ledger.relations().stream().map(StoryForm::relation).toList()));
    }

    private void stories(Context request) {
        Asked asked = new Asked(request);
        asked.knows("after", "limit");
        int limit = asked.limit();
        List<FoundStory> found =
                asked.after().map(place -> ledger.storiesAfter(place, limit)).orElseGet(() -> ledger.stories(limit));
        Optional<String> next = found.size() < limit
                ? Optional.empty()
                : Optional.of(Asked.after(found.getLast().place()));
        Answer.rows(request, found.stream().map(StoryForm::row).toList(), next);
    }

    private void story(Context request) {
        String id = request.pathParam("id");
        Answer.json(request, questions.story(id).orElseThrow(() -> Problem.notFound("There is no story " + id + ".")));
    }

    private void reports(Context request) {
        List<Map<String, Object>> reports = ledger.reportsOf(request.pathParam("id")).stream()
                .map(questions::report)
                .toList();
        Answer.rows(request, reports, Optional.empty());
    }

    private void actors(Context request) {
        Asked asked = new Asked(request);
        asked.knows("name", "limit");
        List<Map<String, Object>> rows = ledger.actors(asked.word("name").orElse(""), asked.limit()).stream()
                .map(Questions::actorRow)
                .toList();
        Answer.rows(request, rows, Optional.empty());
    }

    private void actor(Context request) {
        String id = request.pathParam("id");
        Answer.json(request, questions.actor(id).orElseThrow(() -> Problem.notFound("There is no actor " + id + ".")));
    }

    /** Lists that are told whole; the words of pages are let pass, so that all lists can be asked for alike. */
    private static void whole(Context request, List<Map<String, Object>> rows) {
        new Asked(request).knows("limit");
        Answer.rows(request, rows, Optional.empty());
    }
}
