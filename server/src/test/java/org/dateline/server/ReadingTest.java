// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.dateline.ledger.Counts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Stories read on the spot. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {
    static final String STORY = """
            Envoy meets premier as rockets hit base

            ARKA (Sample Wire) - Rockets hit a base near Arka on Saturday, the army said. The envoy met the premier on Sunday
            and condemned the attack, which a group close to the rebels claimed on its channel.
            """;

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
    void aStoryIsReadAndNotKept() {
        Counts before = server.ledger().counts();
        HttpResponse<String> read = server.post("/api/read", "text/plain", STORY);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains("\"events\"");
        assertThat(server.ledger().counts()).isEqualTo(before);
    }

    @Test
    void whatIsNoStoryIsRefusedWithTheReason() {
        HttpResponse<String> read = server.post("/api/read", "text/plain", "Too short.");
        assertThat(read.statusCode()).isEqualTo(422);
        assertThat(read.body()).contains("words");
    }

    @Test
    void whatIsTooLongIsRefused() {
        String long_ = "word ".repeat(60_000);
        assertThat(server.post("/api/read", "text/plain", long_).statusCode()).isEqualTo(413);
        assertThat(server.post("/api/read", "text/plain", "x".repeat(2_000_000)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void brokenJsonIsSaidToBeBroken() {
        HttpResponse<String> read = server.post("/api/read", "application/json", "{\"text\": ");
        assertThat(read.statusCode()).isEqualTo(400);
        assertThat(read.body()).contains("JSON");
        assertThat(server.post("/api/read", "application/json", "{}").statusCode())
                .isEqualTo(400);
    }
}
