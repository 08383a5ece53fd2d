// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.ingest.feed.FeedEntry;
import org.dateline.story.Published;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.jsoup.nodes.Entities;

/** The page of a story that a feed named: what the page does not say of itself is taken from the feed. */
public final class FeedStory {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final String FORMAT = "feed";

    private FeedStory() {}

    /**
     * Reads a page that was fetched.
     *
     * @param address where it was, after redirects
     * @param type as its server calls it
     */
    public static void read(FeedEntry entry, URI address, String type, InputStream page, Consumer<Extraction> into)
            throws IOException {
        String called = type.toLowerCase(Locale.ROOT);
        if (!called.isEmpty()
                && !called.contains("html")
                && !called.contains("xml")
                && !called.contains("text/plain")) {
            into.accept(new Rejected(
                    Where.file(address.toString()), Reason.NO_PAGE, "is no page: " + type.replaceFirst(";.*", "")));
            return;
        }
        Matcher charset = CHARSET.matcher(type);
        byte[] bytes = page.readNBytes(StoryFiles.MOST_BYTES + 1);
        Sorting sorted = new Sorting(into);
        Texts.read(
                address.toString(),
                bytes,
                charset.find() ? charset.group(1) : "",
                extraction -> sorted.accept(completed(extraction, entry, address)));
    }

    /** Reads the story that the feed itself brought along, for pages that cannot be had; nothing when it brought none. */
    public static void fromFeed(FeedEntry entry, Consumer<Extraction> into) {
        String title = Entities.escape(entry.title().orElse(""));
        entry.html().ifPresent(html -> {
            String page = "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><div>"
                    + html + "</div></article></body></html>";
            Extraction read = PageReader.read(new Capture(entry.address().toString(), page));
            new Sorting(into).accept(completed(read, entry, entry.address()));
        });
    }

    private static Extraction completed(Extraction extraction, FeedEntry entry, URI address) {
        if (!(extraction instanceof Extracted read)) {
            return extraction;
        }
        Story story = read.story();
        Optional<PageDay> told = entry.published().or(entry::changed).flatMap(PageDay::in);
        Story whole = new Story(
                story.id(),
                story.text(),
                story.headline().or(entry::title),
                story.byline(),
                story.outlet().or(entry::outlet),
                story.url().or(() -> Address.canonical(address.toString())),
                story.language(),
                story.published().or(() -> told.map(day -> new Published(day.day(), PublishedFrom.GIVEN))));
        Particulars particulars = read.particulars();
        return new Extracted(
                read.where(),
                whole,
                read.page(),
                Notes.of(whole),
                new Particulars(
                        FORMAT,
                        particulars.kind(),
                        particulars.type(),
                        particulars.publishedAt().or(() -> told.flatMap(PageDay::moment)),
                        particulars.modifiedAt(),
                        particulars.agency(),
                        particulars.section(),
                        particulars.guid().or(entry::guid)));
    }
}
