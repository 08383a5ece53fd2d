// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Noticed;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.wire.StoryLines;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each format has a folder of files written for the project and an {@code .expected.txt}: what every file comes to, in the order
 * of names. Run with {@code JAVA_TOOL_OPTIONS=-Dgolden.write=true} to write these anew, and read what changed.
 */
class GoldenFormatsTest {
    private static final String EXPECTED = ".expected.txt";
    private static final TableColumns COLUMNS = new TableColumns(Map.of("text", "body", "published", "day"));
    private static final boolean WRITE = Boolean.getBoolean("golden.write");
    private static final Path SOURCES = Path.of("src/test/resources/org/dateline/ingest/golden/formats");

    @TestFactory
    Stream<DynamicTest> everyFileComesToWhatIsExpected() throws IOException {
        Path formats = WRITE ? SOURCES : Golden.folder("formats");
        try (Stream<Path> folders = Files.list(formats)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> !each.endsWith(EXPECTED)).sorted().toList()) {
                TableColumns columns = file.toString().endsWith("stories.csv") ? COLUMNS : TableColumns.usual();
                StoryFiles.read(file, columns, 2, extraction -> {
                    Sound.check(extraction);
                    lines.add(line(folder, extraction));
                });
            }
        }
        if (WRITE) {
            Files.write(folder.resolve(EXPECTED), lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(folder.resolve(EXPECTED)));
    }

    private static String line(Path folder, Extraction extraction) {
        String where = extraction.where().toString().replace(folder + "/", "");
        return switch (extraction) {
            case Rejected rejected -> where + "\trejected: " + rejected.reason().words() + "\t" + rejected.says();
            case Noticed noticed -> where + "\ttakes back\t" + noticed.notice();
            case Extracted extracted -> {
                Particulars more = extracted.particulars();
                yield where + "\t" + more.format() + ", " + more.kind().name().toLowerCase(Locale.ROOT)
                        + more.agency().map(agency -> ", by " + agency).orElse("")
                        + more.publishedAt().map(at -> ", at " + at).orElse("")
                        + "\t" + StoryLines.line(extracted.story());
            }
        };
    }
}
