// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.ledger.FoundEvent;
import org.dateline.ledger.Search;
import org.dateline.matching.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code openapi.yaml} says what the server does: the same routes, and answers of the form that it tells. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {
    private static final String JSON = "application/json";

    private final Contract contract = new Contract();
    private final JsonNode document = contract.document();
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
    void theRoutesAreThoseOfTheDocument() {
        TreeSet<String> told = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path ->
                        path.getValue().propertyNames().forEach(method -> told.add(method + " " + path.getKey())));
        TreeSet<String> there = new TreeSet<>();
        server.routes().stream().filter(route -> route.contains(" /api")).forEach(there::add);
        assertThat(there).isEqualTo(told);
    }

    @TestFactory
    Stream<DynamicTest> answersHaveTheFormThatIsTold() {
        FoundEvent event = server.ledger().find(Search.all(1)).getFirst();
        Report report =
                server.ledger().event(event.id()).orElseThrow().reports().getFirst();
        String actor = server.ledger().actors("", 1).getFirst().id();
        List<String> asked = new ArrayList<>(List.of(
                "/api",
                "/api/counts",
                "/api/counts?by=type",
                "/api/index",
                "/api/keys?type=ASSAULT",
                "/api/events?limit=5",
                "/api/events?key=1,2",
                "/api/evidence?limit=5",
                "/api/disputes?limit=5",
                "/api/places",
                "/api/stories?limit=5",
                "/api/actors?limit=5",
                "/api/tallies",
                "/api/itineraries",
                "/api/relations",
                "/api/queue?limit=5",
                "/api/decisions",
                "/api/agreement",
                "/api/gazetteer?name=Arka"));
        asked.add("/api/events/" + event.id());
        asked.add("/api/events/" + event.id() + "/history");
        asked.add("/api/reports/" + report.id());
        asked.add("/api/stories/" + report.storyId());
        asked.add("/api/stories/" + report.storyId() + "/reports");
        asked.add("/api/actors/" + actor.replace(":", "%3A").replace("/", "%2F").replace(" ", "%20"));
        return asked.stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> check("get", path, server.get(path), "200")));
    }

    @Test
    void aStoryThatIsReadHasTheFormThatIsTold() {
        HttpResponse<String> read = server.post("/api/read", "text/plain", ReadingTest.STORY);
        check("post", "/api/read", read, "200");
    }

    @Test
    void decisionsHaveTheFormThatIsTold() {
        String report = server.ledger().doubtful(1).getFirst().report().report().id();
        HttpResponse<String> kept = server.post(
                "/api/decisions",
                JSON,
                "{\"kind\":\"accept\",\"report\":\"" + report + "\",\"by\":\"one\"}",
                "Authorization",
                "Bearer " + RunningServer.TOKEN);
        check("post", "/api/decisions", kept, "201");
        check("get", "/api/decisions", server.get("/api/decisions"), "200");
    }

    @Test
    void problemsHaveTheFormThatIsTold() {
        for (String path :
                List.of("/api/events/none", "/api/nothing", "/api/events?colour=red", "/api/events?limit=0")) {
            HttpResponse<String> answer = server.get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(contract.mistakes("/components/schemas/Problem", answer.body()))
                    .isEmpty();
        }
    }

    private void check(String method, String path, HttpResponse<String> answer, String status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(Integer.parseInt(status));
        String pattern = patternOf(path.replaceFirst("\\?.*", ""));
        String pointer = "/paths/" + pattern.replace("~", "~0").replace("/", "~1") + "/" + method + "/responses/"
                + status + "/content/application~1json/schema";
        assertThat(document.at(pointer).isMissingNode()).as(pointer).isFalse();
        assertThat(contract.mistakes(pointer.replace("{", "%7B").replace("}", "%7D"), answer.body()))
                .as(path)
                .isEmpty();
    }

    private String patternOf(String path) {
        return document.path("paths").propertyNames().stream()
                .filter(pattern -> path.matches(pattern.replaceAll("\\{\\w+}", "[^/]+")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " is not in the document"));
    }
}
