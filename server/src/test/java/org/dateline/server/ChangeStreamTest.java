// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import org.dateline.coded.CodedStory;
import org.dateline.ledger.Arrival;
import org.dateline.ledger.Found;
import org.dateline.testing.InventedNews;
import org.dateline.wire.JsonBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What those hear who listen for changes. */
@Timeout(60)
class ChangeStreamTest {
    @Test
    void whoListensHearsOfEachNewEntryAndThenOfTheChange(@TempDir Path folder) throws Exception {
        try (RunningServer server = RunningServer.readOnly(folder)) {
            long before = server.ledger().lastChange();
            try (InputStream stream = listen(server, "0");
                    Scanner lines = new Scanner(stream, StandardCharsets.UTF_8)) {
                assertThat(heard(lines)).as("what is there already").last().isEqualTo("change " + before);

                CodedStory story = InventedNews.of(99, 1, 20, 2).getFirst();
                server.ledger()
                        .addAll(List.of(new Arrival(
                                story, Found.verbatim("new.txt", story.story().text()))));
                List<String> heard = heard(lines);
                assertThat(heard).hasSizeGreaterThan(1).last().asString().startsWith("change ");
                String entry = heard.getFirst().replaceFirst("^entry ", "");
                assertThat(new Contract().mistakes("/components/schemas/Entry", entry))
                        .isEmpty();
                assertThat(JsonBody.read(entry).get("event"))
                        .isInstanceOfSatisfying(
                                Map.class,
                                event -> assertThat(server.ledger().event(String.valueOf(event.get("id"))))
                                        .isPresent());
            }
        }
    }

    @Test
    void whoWasAwayHearsOnlyOfWhatWasMissed(@TempDir Path folder) throws Exception {
        try (RunningServer server = RunningServer.readOnly(folder)) {
            long last = server.ledger().lastChange();
            try (Scanner lines = new Scanner(listen(server, Long.toString(last)), StandardCharsets.UTF_8)) {
                assertThat(heard(lines)).containsExactly("change " + last);
            }
        }
    }

    private static InputStream listen(RunningServer server, String lastSeen) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/api/changes"))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", lastSeen)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofInputStream())
                .body();
    }

    /** Names and data of the events up to the next change. */
    private static List<String> heard(Scanner lines) {
        List<String> heard = new ArrayList<>();
        String name = "";
        while (lines.hasNextLine()) {
            String line = lines.nextLine();
            if (line.startsWith("event: ")) {
                name = line.substring("event: ".length());
            } else if (line.startsWith("data: ")) {
                heard.add(name + " " + line.substring("data: ".length()));
                if (name.equals("change")) {
                    return heard;
                }
            }
        }
        return heard;
    }
}
