// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Rejected;
import org.junit.jupiter.api.Test;

class WireItemsTest {
    private static final String PROSE =
            "Ministers of four countries met in the port of Arka on Tuesday to talk about fish, officials said.";

    private static final String NEWSML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:20240305:fish" version="2" xml:lang="en-GB">
              <itemMeta><provider literal="Sample Wire"/><versionCreated>2024-03-05T12:00:00Z</versionCreated>
                <firstCreated>2024-03-05T09:30:00+01:00</firstCreated><pubStatus qcode="stat:%s"/></itemMeta>
              <contentMeta><headline>Talks on fish</headline><by>Jane Roe</by></contentMeta>
              <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
                <p>ARKA (Sample Wire) - %s</p><p>They will meet again.</p></body></html></inlineXML></contentSet>
            </newsItem>
            """;

    private static List<Extraction> read(String name, String text) {
        List<Extraction> all = new ArrayList<>();
        StoryFiles.read(name, new ByteArrayInputStream(Packed.bytes(text)), all::add);
        return all;
    }

    private static Extracted story(String name, String text) {
        List<Extraction> all = read(name, text);
        assertThat(all).hasSize(1);
        return (Extracted) all.getFirst();
    }

    private static Reason reason(String name, String text) {
        return ((Rejected) read(name, text).getFirst()).reason();
    }

    @Test
    void newsmlIsReadWithItsMomentsAndItsAgency() {
        Extracted read = story("fish.xml", NEWSML.formatted("usable", PROSE));
        assertThat(read.story().text())
                .isEqualTo("Talks on fish\n\nARKA (Sample Wire) - " + PROSE + "\n\nThey will meet again.");
        assertThat(read.story().byline()).contains("Jane Roe");
        assertThat(read.story().language()).contains("en");
        assertThat(read.story().referenceDay()).contains(LocalDate.of(2024, 3, 5));
        assertThat(read.particulars().publishedAt()).contains(OffsetDateTime.parse("2024-03-05T09:30:00+01:00"));
        assertThat(read.particulars().agency()).contains("Sample Wire");
        assertThat(read.particulars().guid()).contains("urn:newsml:wire.example:20240305:fish");
    }

    @Test
    void anItemThatItsAgencyWithdrewIsNoStory() {
        assertThat(reason("fish.xml", NEWSML.formatted("withheld", PROSE))).isEqualTo(Reason.WITHDRAWN);
        List<Extraction> killed = new ArrayList<>();
        StoryFiles.read(
                "fish.xml", new ByteArrayInputStream(Packed.bytes(NEWSML.formatted("canceled", PROSE))), killed::add);
        assertThat(killed).singleElement().isInstanceOf(Extraction.Noticed.class);
    }

    @Test
    void nitfIsRead() {
        Extracted read = story("fish.nitf", """
                <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
                <nitf><head><title>Fish</title><docdata><doc-id id-string="fish-1"/><date.issue norm="20240305T093000Z"/></docdata></head>
                <body><body.head><hedline><hl1>Talks on fish</hl1></hedline><byline>By <person>Jane Roe</person></byline>
                <distributor><org>Sample Wire</org></distributor><dateline><location>ARKA</location></dateline></body.head>
                <body.content><media><media-caption><p>A boat.</p></media-caption></media><p>%s</p></body.content></body></nitf>
                """.formatted(PROSE));
        assertThat(read.story().text()).isEqualTo("Talks on fish\n\nARKA\n\n" + PROSE);
        assertThat(read.story().referenceDay()).contains(LocalDate.of(2024, 3, 5));
        assertThat(read.story().outlet()).contains("Sample Wire");
    }

    @Test
    void ninjsIsReadInBothItsVersions() {
        Extracted one = story("fish.json", """
                {"uri":"urn:wire:1","headline":"Talks on fish","versioncreated":"2024-03-05T12:00:00Z","language":"en",
                 "provider":{"name":"Sample Wire"},
                 "body_xhtml":"<div><p>%s</p><p>They will meet again.</p></div>"}
                """.formatted(PROSE));
        assertThat(one.story().text()).isEqualTo("Talks on fish\n\n" + PROSE + "\n\nThey will meet again.");
        assertThat(one.particulars().format()).isEqualTo("ninjs");
        Extracted two = story("fish.json", """
                [{"uri":"urn:wire:1","headlines":[{"value":"Talks on fish"}],"versionCreated":"2024-03-05T12:00:00Z",
                 "bodies":[{"contentType":"text/plain","value":"%s"}]}]
                """.formatted(PROSE));
        assertThat(two.story().text()).isEqualTo("Talks on fish\n\n" + PROSE);
        assertThat(two.story().referenceDay()).contains(LocalDate.of(2024, 3, 5));
    }

    @Test
    void aTableGivesOneStoryARowByTheUsualNamesOfColumns() {
        List<Extraction> all = read(
                "fish.csv",
                "Title,Source,Date,Text\n\"Talks, again\",Sample Post,2024-03-05,\"" + PROSE
                        + "\nThey \"\"agreed\"\".\"\n" + "Nothing,Sample Post,2024-03-05,\n");
        Extracted read = (Extracted) all.getFirst();
        assertThat(read.story().text()).isEqualTo("Talks, again\n\n" + PROSE + "\nThey \"agreed\".");
        assertThat(read.story().outlet()).contains("Sample Post");
        assertThat(read.where()).hasToString("fish.csv:2");
        assertThat(all.get(1)).isInstanceOfSatisfying(Rejected.class, bad -> {
            assertThat(bad.reason()).isEqualTo(Reason.EMPTY);
            assertThat(bad.where()).hasToString("fish.csv:4");
        });
    }

    @Test
    void columnsCanBeNamed() {
        List<Extraction> all = new ArrayList<>();
        new Intake(new TableColumns(Map.of("text", "w3", "published", "w1")), 1, all::add)
                .read("fish.tsv", new ByteArrayInputStream(Packed.bytes("w1\tw2\tw3\n5 March 2024\tx\t" + PROSE)));
        assertThat(((Extracted) all.getFirst()).story().referenceDay()).contains(LocalDate.of(2024, 3, 5));
        assertThat(reason("fish.csv", "w1,w2\n1,2\n")).isEqualTo(Reason.NO_COLUMN);
    }

    @Test
    void entitiesAreNeitherFetchedNorMultiplied() {
        String bomb = """
                <?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "&a;&a;&a;&a;">]>
                <nitf><body><body.content><p>%s &b; &a;</p></body.content></body></nitf>
                """.formatted(PROSE);
        assertThat(story("bomb.xml", bomb).story().text()).isEqualTo(PROSE + " &b; &a;");
    }

    @Test
    void aFeedOrSiteMapIsAListOfStories() {
        assertThat(reason("feed.xml", "<rss version='2.0'><channel><item><title>Fish</title></item></channel></rss>"))
                .isEqualTo(Reason.LISTING);
    }
}
