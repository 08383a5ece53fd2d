// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.dateline.ingest.Extraction.Extracted;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static final String FIRST =
            "Ministers of four countries met in the port of Arka on Tuesday to talk about fish, officials said.";
    private static final String SECOND =
            "They agreed to meet again in a month, when the herring are back in the bay and the boats are out.";
    private static final String THIRD =
            "The envoy of Belport, who had stayed away, called the talks a good beginning and asked for a seat.";

    private static Extracted page(String head, String body) {
        return (Extracted) PageReader.read(
                new Capture("page.html", "<html><head>" + head + "</head><body>" + body + "</body></html>"));
    }

    private static String p(String words) {
        return "<p>" + words + "</p>";
    }

    @Test
    void commentsAreNotTheStoryHoweverManyThereAre() {
        String comment = p("I have said for years that the herring are gone. Nobody listens. ")
                .repeat(20);
        assertThat(page(
                                "",
                                "<h1>Talks on fish</h1><div class=text>" + p(FIRST) + p(SECOND)
                                        + "</div><div id=comments>" + comment + "</div>")
                        .story()
                        .text())
                .isEqualTo("Talks on fish\n\n" + FIRST + "\n\n" + SECOND);
    }

    @Test
    void teasersOfOtherStoriesAreNotTheStory() {
        String teaser = "<div class=cell><div><a href=/x>Whales</a>" + p(THIRD) + "</div></div>";
        assertThat(page(
                                "",
                                "<h1>Talks on fish</h1><section><article>" + (p(FIRST) + p(SECOND)).repeat(3)
                                        + "</article></section><section>" + teaser.repeat(4) + "</section>")
                        .story()
                        .text())
                .endsWith(SECOND);
    }

    @Test
    void aBodyInPartsIsReadWhole() {
        String part = "<div class='article-body chunk'>%s</div><div class=advert>Buy a boat.</div>";
        assertThat(page(
                                "",
                                "<h1>Talks on fish</h1><article>" + part.formatted(p(FIRST) + p(SECOND))
                                        + part.formatted(p(THIRD)) + "</article>")
                        .story()
                        .text())
                .isEqualTo("Talks on fish\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void aPageThatIsOneLargeFormIsReadAllTheSame() {
        assertThat(page("", "<form action=/search><h1>Talks on fish</h1>" + p(FIRST) + p(SECOND) + "</form>")
                        .story()
                        .text())
                .contains(FIRST, SECOND);
    }

    @Test
    void aLineThatEndsStoriesDoesNotCutOffMostOfOne() {
        assertThat(page(
                                "",
                                "<h1>Fish</h1><div>" + p(FIRST) + "<h3>Related news</h3>" + p(SECOND) + p(THIRD)
                                        + "<h3>Related news</h3>" + p("Whales were seen near Belport.") + "</div>")
                        .story()
                        .text())
                .contains(THIRD)
                .doesNotContain("Whales");
    }

    @Test
    void theHeadlineIsTheTitleThatThePageCallsItself() {
        Extracted read = page(
                "<title>Talks on fish | Sample Post</title><meta property='og:title' content='Talks on fish'>",
                "<h1>Sample Post</h1><h1>Talks on fish</h1>" + p(FIRST));
        assertThat(read.story().headline()).contains("Talks on fish");
    }

    @Test
    void structuredMarkupTellsAuthorsSectionAndMomentsWithTheirZone() {
        Extracted read = page(
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Talks on fish\","
                        + "\"datePublished\":\"2024-03-05T23:30:00+0100\",\"dateModified\":\"2024-03-06T08:00:00Z\","
                        + "\"author\":[{\"name\":\"By Jane Roe\"},{\"name\":\"Omar Dahl\"}],"
                        + "\"publisher\":{\"name\":\"Sample Post\"},\"articleSection\":\"World\"}]}</script>",
                "<h1>Talks on fish</h1>" + p(FIRST));
        assertThat(read.story().byline()).contains("Jane Roe, Omar Dahl");
        assertThat(read.story().outlet()).contains("Sample Post");
        assertThat(read.story().referenceDay()).contains(LocalDate.of(2024, 3, 5));
        assertThat(read.particulars().publishedAt()).contains(OffsetDateTime.parse("2024-03-05T23:30:00+01:00"));
        assertThat(read.particulars().modifiedAt()).contains(OffsetDateTime.parse("2024-03-06T08:00:00Z"));
        assertThat(read.particulars().section()).contains("World");
    }

    @Test
    void withoutMarkupTheDayIsTakenFromTheAddressOrFromWhatThePageShows() {
        assertThat(page("<link rel=canonical href='https://post.example/2024/03/05/fish'>", p(FIRST))
                        .story()
                        .referenceDay())
                .contains(LocalDate.of(2024, 3, 5));
        assertThat(page("", "<span class=post-date>5 March 2024</span>" + p(FIRST))
                        .story()
                        .referenceDay())
                .contains(LocalDate.of(2024, 3, 5));
        assertThat(page("", "<span class=post-date>March 5th, 2024</span>" + p(FIRST))
                        .story()
                        .referenceDay())
                .contains(LocalDate.of(2024, 3, 5));
    }

    @Test
    void theCaptionOfThePictureAboveTheBodyIsKept() {
        assertThat(page(
                                "",
                                "<h1>Talks on fish</h1><figure><img src=x><figcaption>Boats in the port of Arka on Monday."
                                        + "</figcaption></figure><div class=article-body>" + p(FIRST) + p(SECOND)
                                        + "</div>")
                        .story()
                        .text())
                .startsWith("Talks on fish\n\nBoats in the port of Arka on Monday.\n\n" + FIRST);
    }
}
