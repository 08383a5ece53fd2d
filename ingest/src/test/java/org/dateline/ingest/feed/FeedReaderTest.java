// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
    private static final URI BASE = URI.create("https://wire.example.org/rss");

    private static Feed golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                FeedReaderTest.class.getResourceAsStream("/org/dateline/ingest/golden/feeds/" + name))) {
            return FeedReader.read(BASE, in);
        }
    }

    private static Feed read(String text) {
        return FeedReader.read(BASE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void rssIsReadUpToWhereItIsCutOffAndItsEntitiesDoNotSwell() throws IOException {
        Feed feed = golden("wire.rss");
        assertThat(feed.format()).isEqualTo("RSS");
        assertThat(feed.title()).contains("Arka Wire: World");
        assertThat(feed.entries())
                .extracting(entry -> entry.address().toString())
                .containsExactly(
                        "https://wire.example.org/world/ferry-talks?src=rss&id=7",
                        "https://wire.example.org/world/two-held",
                        "https://wire.example.org/world/guid-only");
        FeedEntry first = feed.entries().getFirst();
        assertThat(first.title()).contains("Ferry & bridge talks end");
        assertThat(first.guid()).contains("urn:arka:7");
        assertThat(first.published()).contains("Tue, 09 Feb 2021 18:05:00 +0100");
        assertThat(first.outlet()).contains("Harbor Gazette");
        assertThat(first.html()).contains("<p>Talks ended on Tuesday without a deal, both sides said.</p>");
        assertThat(feed.entries().get(1).title().orElse("")).doesNotContain("boom");
    }

    @Test
    void atomTellsItsPageAndWhenItWasChanged() throws IOException {
        Feed feed = golden("atom.xml");
        assertThat(feed.title()).contains("Marel Post");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.address()).hasToString("https://wire.example.org/2024/cafe-bombing");
            assertThat(entry.title()).contains("Café bombing kills two");
            assertThat(entry.changed()).contains("2024-03-05T12:30:00Z");
            assertThat(entry.html().orElse("")).contains("<p>A bomb killed two people on Tuesday.</p>");
        });
    }

    @Test
    void siteMapsTellNewsAndTheirIndexesFurtherMaps() throws IOException {
        assertThat(golden("news-sitemap.xml").entries()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).contains("Thousands march in Velia");
            assertThat(entry.outlet()).contains("Velia Post");
            assertThat(entry.published()).contains("2024-03-06T14:00:00Z");
        });
        assertThat(golden("index.xml").further()).hasSize(2);
        assertThat(golden("feeds.opml").further())
                .containsExactly(
                        URI.create("https://wire.example.org/rss"), URI.create("https://post.example.org/atom"));
    }

    @Test
    void tablesOfAddressesAreReadWithOrWithoutAHead() throws IOException {
        Feed cloud = golden("mediacloud.csv");
        assertThat(cloud.entries()).hasSize(2).first().satisfies(entry -> {
            assertThat(entry.title()).contains("Shells fall on Arka, again");
            assertThat(entry.outlet()).contains("Sample Daily");
        });
        assertThat(golden("gdelt.export.tsv").entries())
                .extracting(entry -> entry.address().toString())
                .containsExactly("https://daily.example.org/gdelt-one", "https://daily.example.org/gdelt-two");
        assertThat(golden("addresses.txt").entries())
                .extracting(entry -> entry.address().toString())
                .containsExactly("https://wire.example.org/one", "https://wire.example.org/two");
    }

    @Test
    void whatIsNoListSaysSo() {
        assertThat(read("<html><head><link rel='alternate' type='application/rss+xml' href='/feed'></head></html>")
                        .further())
                .containsExactly(URI.create("https://wire.example.org/feed"));
        assertThat(read("<html><p>Hello</p></html>").damage()).contains("is a page that names no feed");
        assertThat(read("<svg/>").damage()).isPresent();
        assertThat(read("").damage()).isPresent();
        assertThat(read("javascript:alert(1)\nfile:///etc/passwd\n").entries()).isEmpty();
        assertThat(read("<rss><channel><item><link>ftp://x.example/a</link></item></channel></rss>")
                        .entries())
                .isEmpty();
        assertThat(read("<rss>" + "<channel>".repeat(20_000)).format()).isEqualTo("RSS");
        assertThat(Optional.of(
                        read("\uFEFF<?xml version='1.0'?><rss><channel><item><link>/a</link></item></channel></rss>")
                                .entries()
                                .size()))
                .contains(1);
    }
}
