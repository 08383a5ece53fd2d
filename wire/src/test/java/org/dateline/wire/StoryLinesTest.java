// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.story.Published;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.testing.SampleCoding;
import org.junit.jupiter.api.Test;

class StoryLinesTest {

    @Test
    void theTextIsTakenLetterForLetter() {
        Story story = story("{\"id\": \"a\", \"text\": \" Two  met.\\r\\n\\u00a0\\ud83d\\ude00 \\n\"}");
        assertThat(story.text()).isEqualTo(" Two  met.\r\n\u00a0\ud83d\ude00 \n");
        assertThat(story.published()).isEmpty();
    }

    @Test
    void whatTheLineSaysOfTheStoryIsKept() {
        Story story = story("""
                {"outlet": "Sample Wire", "text": "x", "headline": "H", "url": null, "tags": {"a": [1]}, "id": 7, \
                "published": "2024-03-10T23:30:00-05:00"}""");
        assertThat(story.id()).isEqualTo("7");
        assertThat(story.outlet()).contains("Sample Wire");
        assertThat(story.headline()).contains("H");
        assertThat(story.url()).isEmpty();
        assertThat(story.published()).contains(new Published(java.time.LocalDate.of(2024, 3, 10), PublishedFrom.GIVEN));
    }

    @Test
    void aStoryWithoutAnIdIsCalledByItsLine() {
        List<StoryLine> lines = read("", "\ufeff{\"text\": \"x\"}", "{\"text\": \"y\"}");
        assertThat(lines).hasSize(2);
        assertThat(((StoryLine.Read) lines.get(1)).story().id()).isEqualTo("feed-3");
    }

    @Test
    void aBrokenLineIsLocatedAndTheRestGoesOn() {
        List<StoryLine> lines = read("{\"text\": \"x\"}", "{\"text\": \"x\", oops}", "{\"text\": \"y\"}");
        assertThat(lines).hasSize(3);
        StoryLine.Rejected rejected = (StoryLine.Rejected) lines.get(1);
        assertThat(rejected.number()).isEqualTo(2);
        assertThat(rejected.column()).isBetween(15, 16);
        assertThat(rejected.says()).startsWith("not JSON: Unexpected character");
    }

    @Test
    void whatCannotBeAStoryIsSaidSo() {
        assertThat(says("[1]")).startsWith("a story is an object");
        assertThat(says("{\"id\": \"a\"}")).isEqualTo("the story has no \"text\"");
        assertThat(says("{\"text\": 5}")).isEqualTo("\"text\" is not a string");
        assertThat(says("{\"text\": \"x\"} {}")).startsWith("something follows");
        assertThat(says("{\"text\": \"x\", \"published\": \"5 March\"}"))
                .isEqualTo("\"published\" is \"5 March\"; wanted a day such as 2023-11-05");
        assertThat(says("{\"text\": \"x\"")).startsWith("not JSON: ");
    }

    @Test
    void aWrittenStoryIsReadBackTheSame() {
        assertThat(story(StoryLines.line(SampleCoding.story()))).isEqualTo(SampleCoding.story());
    }

    private static List<StoryLine> read(String... lines) {
        return StoryLines.read(Stream.of(lines), "feed").toList();
    }

    private static Story story(String line) {
        return ((StoryLine.Read) read(line).getFirst()).story();
    }

    private static String says(String line) {
        return ((StoryLine.Rejected) read(line).getFirst()).says();
    }
}
