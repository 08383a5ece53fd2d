// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.ledger.Counts;
import org.dateline.ledger.Facet;
import org.dateline.ledger.FacetCount;
import org.dateline.ledger.Filter;
import org.dateline.ledger.FoundEvent;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.PlaceCount;
import org.dateline.ledger.Search;
import org.dateline.place.Coordinates;

/** Events of the ledger: found, counted, one by one, and with what their reports disagree on. */
final class LedgerRoutes {
    private final Ledger ledger;
    private final Questions questions;

    LedgerRoutes(Ledger ledger, Questions questions) {
        this.ledger = ledger;
        this.questions = questions;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/counts", this::counts);
        routes.get("/api/keys", this::keys);
        routes.get("/api/events", this::events);
        routes.get("/api/events/{id}", this::event);
        routes.get("/api/events/{id}/history", this::history);
        routes.get("/api/reports/{id}", this::report);
        routes.get("/api/evidence", request -> page(request, questions::evidence, List.of()));
        routes.get("/api/disputes", request -> page(request, questions::disputes, List.of(new Filter.Disputed(true))));
        routes.get("/api/places", this::places);
    }

    /** How much there is; with "by", events that fit, counted by a field. */
    private void counts(Context request) {
        Asked asked = new Asked(request);
        asked.knowsFiltersAnd("by", "limit");
        Optional<String> by = asked.word("by");
        if (by.isPresent()) {
            List<FacetCount> counts = ledger.counts(facet(by.get()), asked.filters(), asked.limit());
            Answer.rows(request, counts.stream().map(LedgerRoutes::count).toList(), Optional.empty());
            return;
        }
        Counts counts = ledger.counts();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("stories", counts.stories());
        form.put("superseded", counts.superseded());
        form.put("reports", counts.reports());
        form.put("events", counts.events());
        form.put("change", ledger.lastChange());
        Answer.json(request, form);
    }

    private static Facet facet(String word) {
        return Stream.of(Facet.values())
                .filter(facet -> facet.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("Events are not counted by \"" + word + "\", but by "
                        + String.join(
                                ", ",
                                Stream.of(Facet.values())
                                        .map(facet -> facet.name().toLowerCase(Locale.ROOT))
                                        .toList())));
    }

    private static Map<String, Object> count(FacetCount count) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("value", count.value());
        row.put("label", count.label());
        row.put("events", count.events());
        return row;
    }

    /** Keys of all events that fit, for who has the columns of {@code /api/index}. */
    private void keys(Context request) {
        Asked asked = new Asked(request);
        asked.knowsFiltersAnd();
        Answer.json(request, Map.of("keys", ledger.keys(asked.filters())));
    }

    private void events(Context request) {
        Asked asked = new Asked(request);
        if (asked.word("key").isPresent()) {
            asked.knows("key");
            List<FoundEvent> rows = ledger.findKeys(asked.keys());
            Answer.rows(request, rows.stream().map(EventForm::row).toList(), Optional.empty());
            return;
        }
        page(request, rows -> rows.stream().map(EventForm::row).toList(), List.of());
    }

    private void page(Context request, RowForms forms, List<Filter> more) {
        Search asked = new Asked(request).search();
        List<Filter> filters = new ArrayList<>(asked.filters());
        filters.addAll(more);
        Search search = new Search(filters, asked.order(), asked.after(), asked.limit());
        List<FoundEvent> found = ledger.find(search);
        Optional<String> next = found.size() < search.limit()
                ? Optional.empty()
                : Optional.of(Asked.after(found.getLast().place()));
        Answer.rows(request, forms.of(found), next);
    }

    private void event(Context request) {
        String id = request.pathParam("id");
        Answer.json(request, questions.event(id).orElseThrow(() -> Problem.notFound("There is no event " + id + ".")));
    }

    private void history(Context request) {
        List<Map<String, Object>> lines = ledger.history(request.pathParam("id")).stream()
                .map(JournalForm::of)
                .toList();
        Answer.rows(request, lines, Optional.empty());
    }

    private void report(Context request) {
        String id = request.pathParam("id");
        Answer.json(
                request,
                ledger.report(id)
                        .map(questions::report)
                        .orElseThrow(() -> Problem.notFound("There is no report " + id + ".")));
    }

    private void places(Context request) {
        Asked asked = new Asked(request);
        asked.knowsFiltersAnd("limit");
        List<PlaceCount> places = ledger.places(asked.filters(), asked.limit());
        Answer.rows(request, places.stream().map(LedgerRoutes::place).toList(), Optional.empty());
    }

    private static Map<String, Object> place(PlaceCount place) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", place.id());
        row.put("name", place.name());
        row.put("country", place.country());
        row.put("latitude", place.coordinates().map(Coordinates::latitude));
        row.put("longitude", place.coordinates().map(Coordinates::longitude));
        row.put("precision", place.precision());
        row.put("events", place.events());
        return row;
    }

    private interface RowForms {
        List<Map<String, Object>> of(List<FoundEvent> rows);
    }
}
