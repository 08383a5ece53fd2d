// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.story.Story;
import org.dateline.wire.GoldPage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages in the shapes that large outlets used from 2012 on, written for this test. */
class GoldenPagesTest {
    private static final int ISO_DAY = 10;

    @TestFactory
    Stream<DynamicTest> everyPageGivesItsStory() throws IOException {
        Path folder = Golden.folder("pages");
        Map<String, GoldPage> gold = GoldPage.read(Files.readString(folder.resolve("ground-truth.json")));
        return gold.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> check(folder.resolve("html").resolve(page.getKey() + ".html"), page.getValue())));
    }

    private static void check(Path file, GoldPage gold) throws IOException {
        Story story = read(file);
        assertThat(StoryFiles.body(file.toString(), Files.newInputStream(file))).isEqualTo(gold.body());
        assertThat(story.headline()).isEqualTo(gold.headline());
        assertThat(story.byline().map(names -> List.of(names.split(", "))).orElse(List.of()))
                .isEqualTo(gold.authors().orElse(List.of()));
        assertThat(story.referenceDay().map(Object::toString))
                .isEqualTo(gold.day().map(day -> day.substring(0, ISO_DAY)));
        gold.outlet().ifPresent(outlet -> assertThat(story.outlet()).contains(outlet));
        gold.url().ifPresent(url -> assertThat(story.url()).contains(url));
        assertThat(story.language()).isEqualTo(Optional.of("en"));
    }

    private static Story read(Path file) {
        List<Extraction> came = new ArrayList<>();
        StoryFiles.read(file, came::add);
        assertThat(came).singleElement().isInstanceOf(Extracted.class);
        return ((Extracted) came.getFirst()).story();
    }
}
