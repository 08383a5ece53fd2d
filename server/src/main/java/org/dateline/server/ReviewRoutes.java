// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.ledger.Decision;
import org.dateline.ledger.KeptDecision;
import org.dateline.ledger.Ledger;
import org.dateline.wire.JsonBody;
import org.dateline.wire.UnreadableJson;

/** What reviewers should look at, what they have decided, and how far they agree. */
final class ReviewRoutes {
    private static final String NOBODY = "analyst";
    private static final int LONGEST_NAME = 60;

    private final Ledger ledger;
    private final Questions questions;
    private final PlaceNames places;

    ReviewRoutes(Ledger ledger, Questions questions, PlaceNames places) {
        this.ledger = ledger;
        this.questions = questions;
        this.places = places;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/queue", this::queue);
        routes.get("/api/decisions", this::decisions);
        routes.post("/api/decisions", this::decide);
        routes.delete("/api/decisions/{number}", this::undo);
        routes.get("/api/agreement", this::agreement);
        routes.get("/api/gazetteer", this::gazetteer);
    }

    /** Reports that nobody has judged; with "second", those that others have judged and this reviewer has not. */
    private void queue(Context request) {
        Asked asked = new Asked(request);
        asked.knows("limit", "second");
        Optional<String> second = asked.word("second");
        List<Map<String, Object>> rows = second.isPresent()
                ? judgedByOthers(second.get(), asked.limit())
                : ledger.doubtful(asked.limit()).stream()
                        .map(doubtful -> with(questions.report(doubtful.report()), doubtful.doubts()))
                        .toList();
        Answer.rows(request, rows, Optional.empty());
    }

    private List<Map<String, Object>> judgedByOthers(String reviewer, int limit) {
        Set<String> others = new LinkedHashSet<>();
        Set<String> own = new LinkedHashSet<>();
        for (KeptDecision kept : ledger.decisions()) {
            if (!kept.undone()) {
                DecisionForm.report(kept.decision()).ifPresent((kept.by().equals(reviewer) ? own : others)::add);
            }
        }
        others.removeAll(own);
        return others.stream()
                .limit(limit)
                .flatMap(report -> ledger.report(report).stream())
                .map(found -> with(questions.report(found), List.of()))
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> report, List<String> doubts) {
        Map<String, Object> row = new LinkedHashMap<>(report);
        row.put("doubts", doubts);
        return row;
    }

    private void decisions(Context request) {
        new Asked(request).knows("limit");
        Answer.rows(
                request, ledger.decisions().stream().map(DecisionForm::write).toList(), Optional.empty());
    }

    private void decide(Context request) {
        Map<String, Object> keys = body(request);
        Decision decision = DecisionForm.read(keys);
        KeptDecision kept =
                ledger.decide(decision, name(Optional.ofNullable(keys.get("by")).map(Object::toString)));
        request.status(201);
        Answer.json(request, DecisionForm.write(kept));
    }

    private void undo(Context request) {
        String number = request.pathParam("number");
        try {
            ledger.undo(Long.parseLong(number), name(new Asked(request).word("by")));
        } catch (NumberFormatException e) {
            throw Problem.notFound("There is no decision " + number + ".");
        }
        request.status(204);
    }

    private void agreement(Context request) {
        List<Map<String, Object>> rows = Agreement.of(ledger.decisions()).stream()
                .map(pair -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("one", pair.one());
                    row.put("other", pair.other());
                    row.put("both", pair.both());
                    row.put("agreed", pair.agreed());
                    row.put("kappa", pair.kappa());
                    return row;
                })
                .toList();
        Answer.rows(request, rows, Optional.empty());
    }

    private void gazetteer(Context request) {
        Asked asked = new Asked(request);
        asked.knows("name", "limit");
        String name = asked.word("name").orElseThrow(() -> Problem.badRequest("name is missing"));
        Answer.rows(request, places.named(name).stream().map(EventForm::place).toList(), Optional.empty());
    }

    private static Map<String, Object> body(Context request) {
        try {
            return JsonBody.read(request.body());
        } catch (UnreadableJson e) {
            throw Problem.badRequest("The body is no JSON object: " + e.getMessage());
        }
    }

    private static String name(Optional<String> given) {
        return given.map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .orElse(NOBODY);
    }
}
