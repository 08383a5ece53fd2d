// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ingest.Packed.bytes;
import static org.dateline.ingest.Packed.gzip;
import static org.dateline.ingest.Packed.join;
import static org.dateline.ingest.Packed.record;
import static org.dateline.ingest.Packed.tar;
import static org.dateline.ingest.Packed.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Rejected;
import org.junit.jupiter.api.Test;

class ArchivesTest {
    private static final String PROSE =
            "Ministers of four countries met in the port of Arka on Tuesday to talk about fish, officials said.";
    private static final byte[] PAGE = bytes(
            "<html><head><title>Talks on fish</title></head><body><h1>Talks on fish</h1><p>" + PROSE + "</p></body>");

    private static List<Extraction> read(String name, byte[] bytes) {
        List<Extraction> all = new ArrayList<>();
        StoryFiles.read(name, new ByteArrayInputStream(bytes), all::add);
        return all;
    }

    private static List<Reason> reasons(List<Extraction> all) {
        return all.stream()
                .filter(Rejected.class::isInstance)
                .map(each -> ((Rejected) each).reason())
                .toList();
    }

    private static List<Extracted> stories(List<Extraction> all) {
        return all.stream()
                .filter(Extracted.class::isInstance)
                .map(Extracted.class::cast)
                .toList();
    }

    @Test
    void archivesOfAllKindsGiveTheirStoriesWithTheirPlaceInThem() throws IOException {
        for (byte[] archive : List.of(
                zip(Map.of("news/page.html", PAGE)),
                tar(Map.of("news/page.html", PAGE)),
                gzip(tar(Map.of("news/page.html", PAGE))))) {
            List<Extracted> stories = stories(read("all.bin", archive));
            assertThat(stories).hasSize(1);
            assertThat(stories.getFirst().where().name()).isEqualTo("all.bin!news/page.html");
            assertThat(stories.getFirst().story().text()).isEqualTo("Talks on fish\n\n" + PROSE);
        }
        assertThat(stories(read("story.txt.gz", gzip(bytes(PROSE))))).hasSize(1);
    }

    @Test
    void hiddenFilesAndFoldersOfArchivesArePassedOver() throws IOException {
        assertThat(read("all.zip", zip(Map.of("__MACOSX/page.html", PAGE, ".page.html", PAGE))))
                .isEmpty();
    }

    @Test
    void aWebArchiveGivesItsPagesPlainAndCompressed() throws IOException {
        byte[] one = record("https://post.example/2024/03/05/fish", "", PAGE);
        byte[] two = record("https://post.example/fish-2", "Content-Encoding: gzip\r\n", gzip(PAGE));
        for (byte[] warc : List.of(join(one, two), join(gzip(one), gzip(two)))) {
            List<Extracted> stories = stories(read("crawl.warc", warc));
            assertThat(stories).hasSize(2);
            assertThat(stories.getFirst().story().url()).contains("https://post.example/2024/03/05/fish");
            assertThat(stories.getFirst().story().referenceDay()).isPresent();
            assertThat(stories.getFirst().particulars().format()).isEqualTo("WARC");
        }
    }

    @Test
    void ofADamagedWebArchiveTheGoodPagesAreReadAndTheDamageIsLocated() throws IOException {
        byte[] one = gzip(record("https://post.example/1", "", PAGE));
        byte[] two = gzip(record("https://post.example/2", "", PAGE));
        byte[] cut = Arrays.copyOf(join(one, two), one.length + two.length / 2);
        List<Extraction> all = read("crawl.warc.gz", cut);
        assertThat(stories(all)).hasSize(1);
        assertThat(reasons(all)).containsExactly(Reason.DAMAGED);
        assertThat(((Rejected) all.getLast()).where().name()).startsWith("crawl.warc.gz@");
    }

    @Test
    void aCutOffGzipIsDamagedAndWhatCameBeforeIsRead() throws IOException {
        byte[] whole = gzip(bytes(("{\"text\":\"" + PROSE + "\"}\n").repeat(3000)));
        List<Extraction> all = read("many.jsonl.gz", Arrays.copyOf(whole, whole.length - 20));
        assertThat(stories(all)).isNotEmpty();
        assertThat(reasons(all)).contains(Reason.DAMAGED);
    }

    @Test
    void aBodyThatCannotBeUnpackedCostsNoOtherRecord() throws IOException {
        byte[] broken = record("https://post.example.org/b", "Content-Encoding: gzip\r\n", bytes("no gzip at all"));
        byte[] whole = record("https://post.example.org/a", "", PAGE);
        List<Extraction> all = read("crawl.warc", join(whole, broken, whole));
        assertThat(stories(all)).hasSize(2);
        assertThat(reasons(all)).containsExactly(Reason.UNREADABLE);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] zeros = new byte[128 << 20];
        assertThat(reasons(read("bomb.jsonl.gz", gzip(zeros)))).containsExactly(Reason.TOO_LARGE);
        assertThat(reasons(read("bomb.zip", zip(Map.of("a.csv", zeros))))).contains(Reason.TOO_LARGE);
    }

    @Test
    void archivesInArchivesAreOpenedOnlySoDeep() throws IOException {
        byte[] nested = zip(Map.of("page.html", PAGE));
        for (int depth = 0; depth < 2; depth++) {
            nested = zip(Map.of("inner.zip", nested));
        }
        assertThat(stories(read("three.zip", nested))).hasSize(1);
        assertThat(reasons(read("four.zip", zip(Map.of("inner.zip", nested))))).containsExactly(Reason.TOO_DEEP);
    }

    @Test
    void oneBrokenEntryDoesNotHideTheOthers() throws IOException {
        List<Extraction> all = read("all.tar", tar(Map.of("a.html", PAGE, "b.zip", bytes("PK\3\4broken"))));
        assertThat(stories(all)).hasSize(1);
    }
}
