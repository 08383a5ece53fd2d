// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.ledger.FoundEvent;
import org.dateline.ledger.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger as files. */
class SiteTest {
    @TempDir
    Path folder;

    @Test
    void everyEventHasAFileOfItsOwn() throws IOException {
        assumeTrue(Page.bytes(Page.FOLDER + "index.html").isPresent(), "SKIPPED: the page was not built");
        try (RunningServer server = RunningServer.readOnly(Files.createDirectory(folder.resolve("ledger")))) {
            Path site = folder.resolve("site");
            int files = Site.write(server.ledger(), Map.of(), RunningServer.SCORES, site);
            List<FoundEvent> events = server.ledger().find(Search.all(500));
            assertThat(files).isGreaterThan(events.size());
            assertThat(events).allMatch(event -> Files.exists(site.resolve("data/event-" + event.id() + ".js")));
            assertThat(Files.readString(site.resolve("index.html")))
                    .contains("data/site.js", "Content-Security-Policy");
            // A second time it is written over.
            assertThat(Site.write(server.ledger(), Map.of(), RunningServer.SCORES, site))
                    .isEqualTo(files);
        }
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        try (RunningServer server = RunningServer.readOnly(Files.createDirectory(folder.resolve("ledger")))) {
            Path site = Files.createDirectory(folder.resolve("mine"));
            Files.writeString(site.resolve("letter.txt"), "dear");
            assertThatThrownBy(() -> Site.write(server.ledger(), Map.of(), RunningServer.SCORES, site))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("other files");
        }
    }

    @Test
    void namesOfFilesAreSafeAndDiffer() {
        Set<String> names = new HashSet<>();
        for (String id :
                List.of("name:a b/IRQ", "name:a_b/IRQ", "name:A b/IRQ", "name:ä b", "../../etc/passwd", "con")) {
            assertThat(Site.nameOf(id)).matches("[a-z0-9_-]+");
            assertThat(names.add(Site.nameOf(id))).isTrue();
        }
    }
}
