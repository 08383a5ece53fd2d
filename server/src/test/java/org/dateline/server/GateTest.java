// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may ask what. */
class GateTest {
    private static final String DECISION = "{\"kind\":\"accept\",\"report\":\"none\"}";
    private static final String JSON = "application/json";

    @TempDir
    Path folder;

    @Test
    void aServerOfThisMachineOnlyReadsUnlessItWasGivenAToken() {
        try (RunningServer server = RunningServer.readOnly(folder)) {
            assertThat(server.get("/api/events").statusCode()).isEqualTo(200);
            assertThat(server.post("/api/decisions", JSON, DECISION).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void whoWritesMustGiveTheToken() {
        try (RunningServer server = RunningServer.writable(folder)) {
            assertThat(server.post("/api/decisions", JSON, DECISION).statusCode())
                    .isEqualTo(401);
            HttpResponse<String> wrong =
                    server.post("/api/decisions", JSON, DECISION, "Authorization", "Bearer some-other-token");
            assertThat(wrong.statusCode()).isEqualTo(403);
            HttpResponse<String> right =
                    server.post("/api/decisions", JSON, DECISION, "Authorization", "Bearer " + RunningServer.TOKEN);
            assertThat(right.statusCode()).as(right.body()).isEqualTo(409);
        }
    }

    @Test
    void beyondThisMachineNothingListensWithoutAToken() {
        assertThatThrownBy(() -> new ServerSettings("0.0.0.0", 0, Optional.empty(), Map.of(), RunningServer.SCORES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("token");
        assertThatThrownBy(() -> new ServerSettings("0.0.0.0", 0, Optional.of("short"), Map.of(), RunningServer.SCORES))
                .hasMessageContaining("guessed");
    }

    @Test
    void aNameThatWasMadeToPointHereGetsNoAnswer() throws IOException {
        try (RunningServer server = RunningServer.readOnly(folder)) {
            assertThat(raw(
                            server.port(),
                            "GET /api/events HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void anotherPageCannotMakeThisMachineRead() throws IOException {
        try (RunningServer server = RunningServer.readOnly(folder)) {
            HttpResponse<String> answer =
                    server.post("/api/read", "text/plain", ReadingTest.STORY, "Origin", "https://elsewhere.example");
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void browsersAreToldToRunNothingFromElsewhere() {
        try (RunningServer server = RunningServer.readOnly(folder)) {
            for (String path : new String[] {"/", "/api/events", "/nothing"}) {
                String policy = server.get(path)
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse("");
                assertThat(policy).as(path).contains("default-src 'none'").doesNotContain("unsafe");
            }
        }
    }

    @Test
    void filesBesideThePageCannotBeReached() {
        try (RunningServer server = RunningServer.readOnly(folder)) {
            for (String path : new String[] {"/assets/..%2f..%2fopenapi.yaml", "/assets/none.js", "/assets/.hidden"}) {
                assertThat(server.get(path).statusCode()).as(path).isBetween(400, 404);
            }
        }
    }

    @Test
    void aCallerInAHurryWaitsAndOthersDoNot() {
        AtomicLong now = new AtomicLong();
        RateLimit limit = new RateLimit(3, now::get);
        for (int time = 0; time < 3; time++) {
            assertThat(limit.admits("one")).isTrue();
        }
        assertThat(limit.admits("one")).isFalse();
        assertThat(limit.admits("other")).isTrue();
        now.addAndGet(20_000_000_000L);
        assertThat(limit.admits("one")).isTrue();
        assertThat(limit.admits("one")).isFalse();
    }

    private static String raw(int port, String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
