// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.story.PublishedFrom;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryFilesTest {
    private static final String PROSE =
            "Ministers of four countries met in the port of Arka on Tuesday to talk about fish.";

    @TempDir
    Path folder = Path.of("");

    private List<Extraction> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<Extraction> all = new ArrayList<>();
        StoryFiles.read(file, all::add);
        return all;
    }

    private Extraction one(String name, String content) throws IOException {
        List<Extraction> all = read(name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Extracted story(String name, String content) throws IOException {
        return (Extracted) one(name, content);
    }

    private static Reason reason(Extraction extraction) {
        return ((Rejected) extraction).reason();
    }

    @Test
    void aTextFileWithAHeaderGivesHeadlineOutletAndDay() throws IOException {
        Extracted read =
                story("fish.txt", "Headline: Talks on fish\nOutlet: Sample Post\nPublished: 2024-03-05\n\n" + PROSE);
        assertThat(read.story().text()).isEqualTo("Talks on fish\n\n" + PROSE);
        assertThat(read.story().outlet()).contains("Sample Post");
        assertThat(read.story().referenceDay()).contains(LocalDate.of(2024, 3, 5));
        assertThat(read.story().id()).isEqualTo("fish");
    }

    @Test
    void hardWrapsAreUndoneAndSpansPointIntoTheFile() throws IOException {
        String wrapped =
                "Ministers of four countries met in the port of Arka on\nTuesday to talk about fish.\n\nThey will meet again.";
        Extracted read = story("wrapped.txt", wrapped);
        assertThat(read.story().text()).isEqualTo(PROSE + "\n\nThey will meet again.");
        int tuesday = read.story().text().indexOf("Tuesday");
        assertThat(read.page().toOriginal(new Span(tuesday, tuesday + 7)).in(wrapped))
                .isEqualTo("Tuesday");
    }

    @Test
    void aStoryWithoutADayIsReadWithANote() throws IOException {
        assertThat(story("undated.txt", PROSE).notes()).anyMatch(note -> note.startsWith("no date"));
    }

    @Test
    void aPageGivesItsStoryWithoutNavigation() throws IOException {
        Extracted read = story("page.html", """
                <html lang="en-GB"><head><title>Talks on fish | Sample Post</title>
                <meta property="og:site_name" content="Sample Post">
                <meta property="article:published_time" content="2024-03-05T09:30:00+01:00"></head>
                <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
                <div class="share-bar">Share this</div>
                <article><h1>Talks on fish</h1>
                <figure><img src="x.jpg"><figcaption>The port of Arka on Monday.</figcaption></figure>
                <p>Ministers of four countries met in the port of&nbsp;Arka on <b>Tuesday</b> to talk about fish.</p>
                <p>READ MORE: <a href="/x">Whales &amp; others</a></p>
                <p>&ldquo;We agree,&rdquo; said the minister of Arka after the talks, which lasted four hours.</p></article>
                <footer>All rights reserved.</footer><script>alert(1)</script></body></html>
                """);
        assertThat(read.story().text())
                .isEqualTo("Talks on fish\n\nThe port of Arka on Monday.\n\n" + PROSE
                        + "\n\n“We agree,” said the minister of Arka after the talks, which lasted four hours.");
        assertThat(read.story().published().orElseThrow().from()).isEqualTo(PublishedFrom.PAGE);
        assertThat(read.story().outlet()).contains("Sample Post");
        assertThat(read.story().language()).contains("en");
        int at = read.story().text().indexOf("lasted");
        assertThat(read.page().toOriginal(new Span(at, at + 6)).in(read.page().original()))
                .isEqualTo("lasted");
    }

    @Test
    void aBrokenLineIsLocatedAndTheOthersAreRead() throws IOException {
        List<Extraction> all = read(
                "stories.jsonl",
                ("{\"id\":\"a\",\"text\":\"" + PROSE + "\"}\n{\"id\":\"b\",\"text\n{\"id\":\"c\",\"text\":\"" + PROSE
                                + "\"}\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(all).hasSize(3);
        assertThat(all.get(1)).isInstanceOfSatisfying(Rejected.class, bad -> {
            assertThat(bad.reason()).isEqualTo(Reason.BROKEN_JSON);
            assertThat(bad.where()).hasToString(folder.resolve("stories.jsonl") + ":2");
        });
    }

    @Test
    void whatIsNoStoryIsRejectedWithAReason() throws IOException {
        assertThat(reason(one("empty.txt", " \n "))).isEqualTo(Reason.EMPTY);
        assertThat(reason(one("short.txt", "Hello there."))).isEqualTo(Reason.NOT_NEWS);
        assertThat(reason(one("empty.html", "<html><body><nav>Home</nav></body></html>")))
                .isEqualTo(Reason.EMPTY);
        assertThat(reason(read("photo.jpg", new byte[] {(byte) 0xFF, 0, 0, 0, 1, 0, 0})
                        .getFirst()))
                .isEqualTo(Reason.BINARY);
        assertThat(reason(read(
                                "gone.html",
                                "<html><meta charset=klingon-8><body>\u00e9\u00e8"
                                        .getBytes(StandardCharsets.ISO_8859_1))
                        .getFirst()))
                .isEqualTo(Reason.UNKNOWN_CHARSET);
    }

    @Test
    void aMissingFileAndAFolderAreUnreadable() {
        List<Extraction> all = new ArrayList<>();
        StoryFiles.read(folder.resolve("nowhere.txt"), all::add);
        StoryFiles.read(folder, all::add);
        assertThat(all).extracting(StoryFilesTest::reason).containsOnly(Reason.UNREADABLE);
    }

    @Test
    void aTextOfFiftyMegabytesIsRejectedUnread() throws IOException {
        byte[] huge = new byte[50 << 20];
        Arrays.fill(huge, (byte) 'a');
        assertThat(reason(read("huge.txt", huge).getFirst())).isEqualTo(Reason.TOO_LARGE);
        List<Extraction> piped = new ArrayList<>();
        StoryFiles.read("-", new ByteArrayInputStream(huge), piped::add);
        assertThat(reason(piped.getFirst())).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void oldWesternLettersAreReadAsTheyAre() throws IOException {
        String text = "Ministers of four countries met in the café of Arka on Tuesday to talk about fish.";
        Extraction read =
                read("west.txt", text.getBytes(Charset.forName("windows-1252"))).getFirst();
        assertThat(((Extracted) read).story().text()).isEqualTo(text);
    }

    @Test
    void deepNestingAndHostileMarkupAreOnlyText() throws IOException {
        String deep = "<html><body>" + "<div>".repeat(20_000) + "<p>" + PROSE
                + "</p><p onclick=alert(1)>It was said that &lt;script&gt; is a word.</p>";
        assertThat(story("deep.html", deep).story().text()).contains(PROSE).contains("<script> is a word");
    }
}
