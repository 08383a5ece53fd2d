// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Input made to do harm costs bounded time and leaves valid text behind. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {
    private static final String PROSE =
            "Rebels shelled the town of Arka on Monday, killing twelve people, the mayor of the town said.";

    private static List<Extraction> read(String name, byte[] bytes) {
        List<Extraction> came = new ArrayList<>();
        StoryFiles.read(name, new ByteArrayInputStream(bytes), came::add);
        came.forEach(Sound::check);
        return came;
    }

    private static Story story(String name, String text) {
        List<Extraction> came = read(name, text.getBytes(StandardCharsets.UTF_8));
        assertThat(came).singleElement().isInstanceOf(Extracted.class);
        return ((Extracted) came.getFirst()).story();
    }

    private static Reason reason(List<Extraction> came) {
        assertThat(came).singleElement().isInstanceOf(Rejected.class);
        return ((Rejected) came.getFirst()).reason();
    }

    private static String page(String body) {
        return "<html><body><h1>Shells fall on Arka</h1>" + body + "</body></html>";
    }

    @Test
    void entitiesDoNotSwellAndNothingIsFetched() {
        StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE nitf [<!ENTITY a0 'boom'>");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        bomb.append("<!ENTITY file SYSTEM 'file:///etc/passwd'>]><nitf><body><body.content><p>")
                .append(PROSE)
                .append(" &a39; &file;</p></body.content></body></nitf>");
        assertThat(story("bomb.xml", bomb.toString()).text())
                .startsWith(PROSE)
                .hasSizeLessThan(200)
                .doesNotContain("root:");
    }

    @Test
    void marksThatTurnTheDirectionAndLettersThatCannotBeSeenAreLeftOut() {
        String text =
                "Rebels\u202E shelled\u2066 the to\u00ADwn\u200B of Arka\u0000 on Mon\u0007day, killing &#x202E;twelve&shy; people, the"
                        + " mayor of the town said.";
        assertThat(story("page.html", page("<p>" + text + "</p>")).text()).endsWith(PROSE);
        assertThat(story("text.txt", text.replace("&#x202E;", "").replace("&shy;", ""))
                        .text())
                .isEqualTo(PROSE);
    }

    @Test
    void halfSurrogatePairsBecomeTheSignForWhatCannotBeRead() {
        assertThat(story("page.html", page("<p>" + PROSE + " &#xD83D; &#x1F600; &#55357;&#56832;</p>"))
                        .text())
                .contains("\uFFFD")
                .contains("\uD83D\uDE00");
        read(
                "json.jsonl",
                ("{\"text\":\"" + PROSE + " \\ud83d and \\ude00\\ud83d\"}").getBytes(StandardCharsets.UTF_8));
        byte[] utf16 = ("\uFEFF" + PROSE + "\uD83D").getBytes(StandardCharsets.UTF_16LE);
        utf16[utf16.length - 1] = (byte) 0xD8;
        read("utf16.txt", utf16);
    }

    @Test
    void deepNestingOfEveryFormatIsNoTrouble() {
        int deep = 50_000;
        assertThat(story("deep.html", page("<div>".repeat(deep) + "<p>" + PROSE + "</p>"))
                        .text())
                .contains(PROSE);
        read("deep.html", page("<b><a>".repeat(5_000) + PROSE).getBytes(StandardCharsets.UTF_8));
        read("deep.xml", ("<newsItem>" + "<a>".repeat(deep) + PROSE).getBytes(StandardCharsets.UTF_8));
        read("deep.json", "[".repeat(deep).getBytes(StandardCharsets.UTF_8));
        read("deep.json", "{\"a\":".repeat(deep).getBytes(StandardCharsets.UTF_8));
        read(
                "deep.html",
                page("<script type='application/ld+json'>" + "[".repeat(deep) + "</script><p>" + PROSE + "</p>")
                        .getBytes(StandardCharsets.UTF_8));
        read("deep.html", ("<table><tr><td>".repeat(10_000) + PROSE).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPageOfAHundredMegabytesIsRefusedAndTheLargestThatIsReadTakesSeconds() {
        byte[] huge = new byte[100 << 20];
        Arrays.fill(huge, (byte) 'a');
        assertThat(reason(read("huge.html", huge))).isEqualTo(Reason.TOO_LARGE);
        String many = "<p>" + PROSE + "</p>";
        read("many.html", page(many.repeat(15_000)).getBytes(StandardCharsets.UTF_8));
        read("one.html", page("<p>" + (PROSE + " ").repeat(40_000)).getBytes(StandardCharsets.UTF_8));
        read("spans.html", page("<p>" + "<span>a</span> ".repeat(50_000)).getBytes(StandardCharsets.UTF_8));
        read(
                "links.html",
                page("<a href=x>Shells fall on the town of Arka</a>".repeat(20_000))
                        .getBytes(StandardCharsets.UTF_8));
        read(
                "metas.html",
                ("<meta name=author content=x>".repeat(50_000) + page(many)).getBytes(StandardCharsets.UTF_8));
        read(
                "classes.html",
                page("<div class='byline author date'>By A Roe</div>".repeat(20_000) + many)
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void longRunsThatPatternsMightStumbleOverTakeNoTime() {
        for (String run : List.of(
                "a",
                " ",
                "\n",
                "by ",
                "A. ",
                ".",
                ",",
                "- ",
                "| ",
                "Jan ",
                "2019-",
                "1",
                "&amp;",
                "(",
                "\"",
                "' ",
                "Published ",
                "in the ",
                "and ",
                "UPDATE 1-",
                "ARKA, ",
                "updated 5 November ",
                "\u00a0",
                "é",
                "@x ",
                "/ ",
                "[[",
                "]]",
                "x@y.",
                "The Sample - ")) {
            String text = run.repeat(20_000 / run.length());
            read("run.txt", (PROSE + "\n\n" + text).getBytes(StandardCharsets.UTF_8));
            read(
                    "run.html",
                    ("<html><head><title>" + text + "</title><meta name=author content='" + text
                                    + "'><meta name=date content='"
                                    + text + "'><meta property='og:url' content='http://x.example/" + text + "'></head>"
                                    + page("<div class=byline>" + text + "</div><p>" + PROSE + "</p><p>" + text))
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void mixedAndUnknownCharsetsGiveText() {
        byte[] broken = Packed.join(
                page("<p>" + PROSE + " Café, naïve, Şırnak, Łódź, “so”</p>").getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xE9});
        assertThat(((Extracted) read("mixed.html", broken).getFirst()).story().text())
                .contains("Café, naïve, Şırnak, Łódź, “so”");
        byte[] western = page("<p>" + PROSE + " Café, naïve</p>").getBytes(Charset.forName("windows-1252"));
        assertThat(((Extracted) read("west.html", western).getFirst()).story().text())
                .contains("Café, naïve");
        assertThat(reason(read(
                        "odd.html",
                        Packed.join(
                                "<meta charset=klingon><p>".getBytes(StandardCharsets.UTF_8),
                                new byte[] {(byte) 0xE9, 'a'}))))
                .isEqualTo(Reason.UNKNOWN_CHARSET);
    }

    @Test
    void namesInArchivesAreNoPaths() throws IOException {
        List<Extraction> came =
                read("up.zip", Packed.zip(Map.of("../../etc/cron.d/x.txt", PROSE.getBytes(StandardCharsets.UTF_8))));
        assertThat(came).singleElement().isInstanceOf(Extracted.class);
    }
}
