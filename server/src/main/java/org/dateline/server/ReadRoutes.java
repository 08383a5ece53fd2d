// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.concurrent.Semaphore;
import org.dateline.story.Story;
import org.dateline.wire.CodedStoryWriter;

/** Reading a story on the spot; nothing of it is kept. */
final class ReadRoutes {
    private final StoryReading reader;
    // Each takes a processor for itself; more at once would only wait for one another.
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

    ReadRoutes(StoryReading reader) {
        this.reader = reader;
    }

    void register(RoutesConfig routes) {
        routes.post("/api/read", this::read);
    }

    private void read(Context request) {
        Story story = StoryText.of(request);
        if (!places.tryAcquire()) {
            request.header("Retry-After", "2");
            throw Problem.unavailable("Other stories are being read; try again in a moment.");
        }
        try {
            Answer.json(request, CodedStoryWriter.form(reader.read(story)));
        } finally {
            places.release();
        }
    }
}
