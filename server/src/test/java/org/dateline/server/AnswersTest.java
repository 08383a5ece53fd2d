// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ledger.Decision;
import org.dateline.ledger.KeptDecision;
import org.dateline.matching.Correction;
import org.dateline.ontology.Factuality;
import org.dateline.wire.JsonBody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is answered, and in which form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {
    private static final String JSON = "application/json";
    private static final String[] TOKEN = {"Authorization", "Bearer " + RunningServer.TOKEN};

    private RunningServer server;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = RunningServer.writable(folder);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrDouble() {
        int rows = 0;
        int pages = 0;
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            String after = next.get().isEmpty() ? "" : "&after=" + next.get();
            var page = JsonBody.read(server.get("/api/events?limit=7" + after).body());
            rows += ((List<?>) page.getOrDefault("rows", List.of())).size();
            next = Optional.ofNullable(page.get("next")).map(Object::toString);
            pages++;
        }
        assertThat(rows).isEqualTo((int) server.ledger().counts().events());
        assertThat(pages).isGreaterThan(2);
    }

    @Test
    void rowsComeAsCsvOrJsonLinesForWhoAsksForThese() {
        HttpResponse<String> csv = server.get("/api/events?limit=3", "Accept", "text/csv");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(csv.body().lines()).hasSize(4).first().asString().startsWith("id,key,day");
        assertThat(csv.headers().firstValue("X-Next-After")).isPresent();
        HttpResponse<String> lines = server.get("/api/events?limit=3", "Accept", "application/x-ndjson");
        assertThat(lines.body().lines()).hasSize(3).allMatch(line -> line.startsWith("{\"id\""));
    }

    @Test
    void doubtfulEventsAreFoundByHowSureTheyAre() {
        var unsure =
                JsonBody.read(server.get("/api/events?below=0.3&limit=1000").body());
        var sure = JsonBody.read(
                server.get("/api/events?confidence=0.3&limit=1000").body());
        assertThat(confidence(unsure)).isNotEmpty().allMatch(each -> each < 0.3);
        assertThat(confidence(sure)).isNotEmpty().allMatch(each -> each >= 0.3);
        for (String nonsense : List.of("soon", "NaN", "-0.1", "1.5")) {
            assertThat(server.get("/api/events?below=" + nonsense).statusCode())
                    .as(nonsense)
                    .isEqualTo(400);
        }
    }

    private static List<Double> confidence(Map<String, Object> page) {
        return ((List<?>) page.getOrDefault("rows", List.of()))
                .stream()
                        .map(row -> ((Map<?, ?>) row).get("confidence"))
                        .map(value -> Double.valueOf(String.valueOf(value)))
                        .toList();
    }

    @Test
    void theColumnsAreSentOnceForEachStateOfTheLedger() {
        HttpResponse<String> first = server.get("/api/index");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(server.get("/api/index", "If-None-Match", tag).statusCode()).isEqualTo(304);
        String report = server.ledger().doubtful(1).getFirst().report().report().id();
        server.ledger().decide(new Decision.Reject(report, "no event"), "one");
        assertThat(server.get("/api/index?stale=true", "If-None-Match", tag).statusCode())
                .as("at hand")
                .isEqualTo(304);
        HttpResponse<String> now = server.get("/api/index", "If-None-Match", tag);
        assertThat(now.statusCode()).isEqualTo(200);
        assertThat(server.get("/api/index?stale=true").body()).isEqualTo(now.body());
    }

    @Test
    void aCorrectionIsMadeAndTakenBack() {
        String report = server.ledger().doubtful(1).getFirst().report().report().id();
        String before = days(server, report);
        String body =
                "{\"kind\":\"correct\",\"field\":\"days\",\"from\":\"2021-05-06\",\"to\":\"2021-05-07\",\"report\":\""
                        + report + "\",\"by\":\"one\"}";
        HttpResponse<String> kept = server.post("/api/decisions", JSON, body, TOKEN);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertThat(days(server, report)).isEqualTo("2021-05-06/2021-05-07");
        Object number = JsonBody.read(kept.body()).get("number");
        assertThat(server.delete("/api/decisions/" + number, TOKEN).statusCode())
                .isEqualTo(204);
        assertThat(days(server, report)).isEqualTo(before);
    }

    @Test
    void everyFieldCanBeCorrected() {
        String report = server.ledger().doubtful(1).getFirst().report().report().id();
        for (String field : List.of(
                "\"field\":\"type\",\"type\":\"PROTEST\",\"modes\":[\"riot\"]",
                "\"field\":\"who\",\"parties\":[{\"name\":\"the crowd\",\"kind\":\"population\",\"sector\":\"CVL\"}]",
                "\"field\":\"whom\",\"parties\":[]",
                "\"field\":\"place\",\"place\":{\"name\":\"Arka\",\"country\":\"AAA\",\"latitude\":1.5,\"longitude\":2}",
                "\"field\":\"factuality\",\"factuality\":\"planned\"",
                "\"field\":\"background\",\"background\":\"true\"")) {
            HttpResponse<String> kept = server.post(
                    "/api/decisions",
                    JSON,
                    "{\"kind\":\"correct\",\"report\":\"" + report + "\"," + field + "}",
                    TOKEN);
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        }
        String now = server.get("/api/reports/" + report).body();
        assertThat(now).contains("\"type\":\"PROTEST\"", "the crowd", "\"name\":\"Arka\"", "\"planned\"");
    }

    @Test
    void whatCannotBeDecidedIsSaidToBeSo() {
        for (String body : List.of(
                "{}", "{\"kind\":\"guess\"}", "[1]", "{\"kind\":\"correct\",\"report\":\"x\",\"field\":\"mood\"}")) {
            assertThat(server.post("/api/decisions", JSON, body, TOKEN).statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(server.delete("/api/decisions/none", TOKEN).statusCode()).isEqualTo(404);
    }

    @Test
    void reviewersWhoAlwaysSayTheSameAgreeBeyondChance() {
        List<KeptDecision> decisions = List.of(
                kept(1, "one", new Decision.Accept("a")),
                kept(2, "one", new Decision.Reject("b", "")),
                kept(3, "two", new Decision.Accept("a")),
                kept(4, "two", new Decision.Reject("b", "")),
                kept(5, "two", new Decision.Accept("c")));
        assertThat(Agreement.of(decisions)).singleElement().satisfies(pair -> {
            assertThat(pair.both()).isEqualTo(2);
            assertThat(pair.kappa()).hasValue(1.0);
        });
    }

    @Test
    void reviewersWhoAgreeAsOftenAsChanceHaveNoKappaToSpeakOf() {
        List<KeptDecision> decisions = List.of(
                kept(1, "one", new Decision.Accept("a")),
                kept(2, "one", new Decision.Accept("b")),
                kept(3, "one", new Correct("c").decision()),
                kept(4, "one", new Correct("d").decision()),
                kept(5, "two", new Decision.Accept("a")),
                kept(6, "two", new Correct("b").decision()),
                kept(7, "two", new Decision.Accept("c")),
                kept(8, "two", new Correct("d").decision()));
        assertThat(Agreement.of(decisions).getFirst().kappa()).hasValue(0.0);
    }

    private record Correct(String report) {
        Decision decision() {
            return new Decision.Correct(report, new Correction.Told(Factuality.PLANNED));
        }
    }

    private static KeptDecision kept(long number, String by, Decision decision) {
        return new KeptDecision(number, "2024-01-01T00:00:00Z", by, decision, false);
    }

    private static String days(RunningServer server, String report) {
        var form = JsonBody.read(server.get("/api/reports/" + report).body());
        return form.get("from") + "/" + form.get("to");
    }
}
