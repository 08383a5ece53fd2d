// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.ScoresFile;
import org.dateline.ledger.Ledger;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.server.Server;
import org.dateline.server.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Journeys through the page in a real browser, over the ledger of the demo: {@code web/src/test/journeys} tells them.
 * Skipped where the page was not built, or there is no Chromium ({@code DATELINE_CHROMIUM} names one).
 */
class PageJourneyTest {
    private static final Path WEB = Path.of("../web").toAbsolutePath().normalize();
    private static final String TOKEN = "token-of-the-journeys";
    private static final int MINUTES = 5;

    @Test
    void everyJourneyThroughThePageArrives(@TempDir Path folder) throws Exception {
        Optional<String> browser = browser();
        assumeTrue(browser.isPresent(), "SKIPPED: there is no Chromium for the journeys through the page");
        assumeTrue(
                Server.class.getResource("/org/dateline/web/page/index.html") != null && isBuilt(),
                "SKIPPED: the page was not built, so there is nothing to journey through");
        StringWriter told = new StringWriter();
        PrintWriter out = new PrintWriter(told);
        assertThat(Dateline.run(out, out, "demo", "--dir", folder.toString()))
                .as(told.toString())
                .isZero();

        StoryPipeline reader = Composition.english(KnowledgeFiles.bundled());
        ServerSettings settings = new ServerSettings(
                "localhost", 0, Optional.of(TOKEN), Map.of(), ScoresFile.read(KnowledgeFiles.bundled()));
        try (Ledger ledger = Ledger.openExisting(folder.resolve("demo.db"));
                Server server = Server.start(ledger, reader::read, name -> List.of(), settings)) {
            Path log = folder.resolve("journeys.log");
            ProcessBuilder journeys = new ProcessBuilder(
                            vitest().toString(), "run", "--config", "vitest.journeys.config.ts", "--reporter=verbose")
                    .directory(WEB.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            journeys.environment().put("DATELINE_PAGE", "http://localhost:" + server.port() + "/#token=" + TOKEN);
            journeys.environment().put("DATELINE_CHROMIUM", browser.get());
            journeys.environment().put("NO_COLOR", "1");
            Process running = journeys.start();
            boolean ended = running.waitFor(MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                running.descendants().forEach(ProcessHandle::destroyForcibly);
                running.destroyForcibly();
            }
            assertThat(ended).as(Files.readString(log)).isTrue();
            assertThat(running.exitValue()).as(Files.readString(log)).isZero();
        }
    }

    private static boolean isBuilt() {
        return Files.isExecutable(vitest());
    }

    private static Path vitest() {
        return WEB.resolve("node_modules/.bin/vitest");
    }

    private static Optional<String> browser() throws IOException {
        String named = System.getenv("DATELINE_CHROMIUM");
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<String> found = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> folder + "/" + name));
        return Stream.concat(Stream.ofNullable(named), found)
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst();
    }
}
