// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.story.Story;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a web archive (WARC, plain or gzip). A damaged file gives its records up to the damage, which is told with
 * its offset in the file.
 */
final class WarcStories {
    private static final int OK = 200;
    private static final String FORMAT = "WARC";

    private final String file;
    private final Consumer<Work> pages;

    /** What a thread does for one record. */
    private interface Work extends Supplier<List<Extraction>> {}

    private WarcStories(String file, Consumer<Work> pages) {
        this.file = file;
        this.pages = pages;
    }

    /**
     * Reads the pages of an archive by several threads and hands over what came of them in the order of the archive.
     *
     * @param into gets stories whose language and kind are told
     */
    static void read(String file, InputStream in, int threads, Consumer<Extraction> into) {
        try (InOrder<Work, List<Extraction>> pages = new InOrder<>(threads, Work::get, came -> came.forEach(into))) {
            new WarcStories(file, pages).read(in);
        }
    }

    private void read(InputStream in) {
        long at = 0;
        try (WarcReader warc = new WarcReader(in)) {
            Optional<WarcRecord> next = next(warc);
            while (next.isPresent()) {
                at = warc.position();
                if (next.get() instanceof WarcResponse response) {
                    page(response, at);
                }
                next = next(warc);
            }
        } catch (IOException | UncheckedIOException e) {
            reject(new Rejected(
                    Where.file(file + "@" + at),
                    Reason.DAMAGED,
                    "the archive is damaged or cut off after offset " + at + "; the records before it were read"));
        }
    }

    // Quirk: the reader of archives throws what is no IOException over lengths that are no numbers.
    private static Optional<WarcRecord> next(WarcReader warc) throws IOException {
        try {
            return warc.next();
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private void page(WarcResponse response, long at) {
        String name = file + "@" + at;
        byte[] bytes;
        String charset;
        try {
            HttpResponse http = response.http();
            String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
            if (http.status() != OK || !(type.contains("html") || type.contains("text/plain"))) {
                reject(new Rejected(
                        Where.file(name), Reason.NO_PAGE, "status " + http.status() + ", " + type + ": no page"));
                return;
            }
            charset = http.contentType().parameters().getOrDefault("charset", "");
            bytes = http.bodyDecoded().stream().readNBytes(StoryFiles.MOST_BYTES + 1);
        } catch (ParsingException | IllegalArgumentException e) {
            reject(new Rejected(Where.file(name), Reason.UNREADABLE, "its HTTP answer is broken"));
            return;
        } catch (IOException e) {
            // Of the answer alone, or of the archive: that is seen when the next record is read.
            reject(new Rejected(
                    Where.file(name),
                    Reason.UNREADABLE,
                    "its body cannot be unpacked, or is cut off: " + e.getMessage()));
            return;
        }
        Optional<String> url = response.headers().first("WARC-Target-URI").map(WarcStories::bare);
        pages.accept(() -> {
            List<Extraction> came = new ArrayList<>();
            Sorting sorted = new Sorting(came::add);
            Texts.read(name, bytes, charset, extraction -> sorted.accept(named(extraction, url, at)));
            return came;
        });
    }

    // Quirk: early archives write the address in angle brackets.
    private static String bare(String address) {
        return address.replaceAll("^<|>$", "").strip();
    }

    private void reject(Rejected rejected) {
        pages.accept(() -> List.of(rejected));
    }

    private Extraction named(Extraction extraction, Optional<String> url, long at) {
        if (!(extraction instanceof Extracted read)) {
            return extraction;
        }
        Story story = read.story();
        String stem = new Capture(file, "").stem();
        Story named = new Story(
                stem + "-" + at,
                story.text(),
                story.headline(),
                story.byline(),
                story.outlet(),
                story.url().or(() -> url),
                story.language(),
                story.published().or(() -> url.flatMap(PageDay::inAddress).map(PageReader::onPage)));
        return new Extracted(
                read.where(),
                named,
                read.page(),
                read.notes(),
                read.particulars().format(FORMAT));
    }
}
