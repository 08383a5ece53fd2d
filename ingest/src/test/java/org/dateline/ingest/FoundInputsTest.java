// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.ingest.feed.FeedReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Inputs that broke a reader once, found by fuzzing or met with; each is kept, named by what it broke. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FoundInputsTest {
    private static final URI BASE = URI.create("https://feeds.example.org/");

    @TestFactory
    Stream<DynamicTest> whatBrokeAReaderOnceIsRead() throws IOException {
        try (Stream<Path> files = Files.list(Golden.folder("found"))) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        StoryFiles.read(file, Sound::check);
                        FeedReader.read(BASE, Files.newInputStream(file));
                    }));
        }
    }
}
