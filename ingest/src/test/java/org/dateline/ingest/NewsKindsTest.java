// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.ingest.Extraction.Extracted;
import org.junit.jupiter.api.Test;

class NewsKindsTest {
    private static final String STORY =
            "<p>Rebels shelled the town of Arka on Monday, killing twelve people, the mayor of the town said.</p>"
                    + "<p>The army said that it had sent soldiers there to find those who fired the shells.</p>";
    private static final String MATCH =
            "<p>Arka beat Belport 3-1 on Sunday with a hat-trick by midfielder Tom Okoro, two of his goals in stoppage time.</p>"
                    + "<p>Belport had equalised before half-time from a penalty kick, but their goalkeeper was sent off.</p>"
                    + "<p>The win puts Arka into the semi-final, their head coach Ilse Maran's fourth with the team.</p>";

    private static Extracted page(String head, String body) {
        List<Extraction> came = new ArrayList<>();
        String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        StoryFiles.read("page.html", new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)), came::add);
        assertThat(came).singleElement().isInstanceOf(Extracted.class);
        return (Extracted) came.getFirst();
    }

    private static NewsKind kind(String head, String body) {
        return page(head, body).particulars().kind();
    }

    private static String at(String url) {
        return "<link rel=canonical href='https://post.example.org" + url + "'>";
    }

    @Test
    void aStoryIsNews() {
        assertThat(kind(at("/world/2024/03/05/shells-fall-on-arka"), "<h1>Shells fall on Arka</h1>" + STORY))
                .isEqualTo(NewsKind.NEWS);
    }

    @Test
    void aLiveBlogIsToldByItsMarkupAddressOrHeadline() {
        assertThat(kind(
                        "<script type='application/ld+json'>{\"@type\":[\"NewsArticle\",\"LiveBlogPosting\"],\"headline\":\"Arka\"}</script>",
                        "<h1>Arka</h1>" + STORY))
                .isEqualTo(NewsKind.LIVE_BLOG);
        assertThat(kind(at("/world/live/2024/mar/05/arka"), "<h1>Arka</h1>" + STORY))
                .isEqualTo(NewsKind.LIVE_BLOG);
        assertThat(kind("", "<h1>Shelling of Arka: live updates</h1>" + STORY)).isEqualTo(NewsKind.LIVE_BLOG);
        assertThat(kind("", "<h1>Those who live in Arka tell of the shells</h1>" + STORY))
                .isEqualTo(NewsKind.NEWS);
    }

    @Test
    void sportIsToldByItsWordsWhateverItsSection() {
        assertThat(kind(at("/sport/football/arka-belport-3-1"), "<h1>Arka win</h1>" + MATCH))
                .isEqualTo(NewsKind.SPORT);
        assertThat(kind("", "<h1>Arka win</h1>" + MATCH)).isEqualTo(NewsKind.SPORT);
        assertThat(kind(at("/sport/football/shells-fall-on-stadium"), "<h1>Shells fall on stadium</h1>" + STORY))
                .isEqualTo(NewsKind.NEWS);
    }

    @Test
    void obituariesGalleriesAndServiceAreTold() {
        assertThat(
                        kind(
                                "",
                                "<h1>Ada Lund, 91</h1><p>Ada Lund, a teacher at the school of Arka for forty years, died on Monday.</p>"
                                        + "<p>She is survived by two sons. The funeral will be held on Friday in the chapel of Arka.</p>"))
                .isEqualTo(NewsKind.OBITUARY);
        assertThat(kind(at("/obituaries/ada-lund"), "<h1>Ada Lund, teacher</h1>" + STORY))
                .isEqualTo(NewsKind.OBITUARY);
        assertThat(kind("", "<h1>The flood in Arka – in pictures</h1>" + STORY)).isEqualTo(NewsKind.GALLERY);
        assertThat(kind(at("/news/av/world-123"), "<h1>The flood in Arka</h1>" + STORY))
                .isEqualTo(NewsKind.GALLERY);
        assertThat(kind("", "<h1>Your daily horoscope for Monday</h1>" + STORY)).isEqualTo(NewsKind.SERVICE);
    }

    @Test
    void theFrontOfASectionIsAListOfStories() {
        StringBuilder front = new StringBuilder("<h1>World</h1>");
        for (int i = 0; i < 12; i++) {
            front.append("<div class=item><h3><a href=/s")
                    .append(i)
                    .append(">The council of Arka meets again on road ")
                    .append(i)
                    .append("</a></h3><p>The council spoke of the road for the whole day.</p></div>");
        }
        assertThat(kind(at("/world") + "<meta property='og:type' content='website'>", front.toString()))
                .isEqualTo(NewsKind.LISTING);
        assertThat(kind(at("/world/shells-fall-on-arka-again"), "<h1>Shells fall</h1>" + STORY.repeat(3) + front))
                .isEqualTo(NewsKind.NEWS);
    }

    @Test
    void aTableOfResultsIsAList() {
        StringBuilder rows = new StringBuilder("<h1>Results</h1><p>These are the results of the vote on Sunday.</p>");
        for (int i = 0; i < 20; i++) {
            rows.append("<p>Arka District ").append(i).append(", Okoro 412 votes, Maran 377 votes, Holt 90 votes</p>");
        }
        assertThat(kind("", rows.toString())).isEqualTo(NewsKind.LISTING);
    }

    @Test
    void theLanguageIsWhatTheWordsAreIn() {
        Extracted french = page(
                "",
                "<h1>Arka sous les obus</h1><p>Les rebelles ont bombardé la ville d'Arka lundi, a déclaré le maire de la ville,"
                        + " qui a demandé de l'aide pour les habitants.</p>");
        assertThat(french.story().language()).contains("fr");
        assertThat(french.notes()).anySatisfy(note -> assertThat(note).contains("(fr)", "not coded"));
    }
}
