// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.story.Story;
import org.dateline.text.AlignedText;
import org.dateline.wire.NinjsItem;
import org.dateline.wire.StoryLine;
import org.dateline.wire.StoryLines;

/** JSON Lines of stories, and items of news agencies in ninjs. */
final class JsonStories {
    private JsonStories() {}

    /** A document that may be ninjs, else is read line by line. */
    static void read(Capture capture, Consumer<Extraction> into) {
        List<NinjsItem> items = NinjsItem.read(capture.text());
        for (int at = 0; at < items.size(); at++) {
            boolean alone = items.size() == 1;
            String number = alone ? "" : "#" + (at + 1);
            into.accept(item(items.get(at))
                    .extraction(
                            Where.file(capture.name() + number),
                            alone ? capture.stem() : capture.stem() + "-" + (at + 1)));
        }
        if (items.isEmpty()) {
            lines(capture.name(), new BufferedReader(new StringReader(capture.text())), into);
        }
    }

    /** A stream of lines, however long. */
    static void lines(String name, InputStream bytes, Consumer<Extraction> into) throws IOException {
        lines(name, new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)), into);
    }

    private static void lines(String name, BufferedReader lines, Consumer<Extraction> into) {
        String stem = new Capture(name, "").stem();
        int[] count = {0};
        StoryLines.read(lines.lines(), stem).forEach(line -> {
            count[0]++;
            into.accept(extraction(name, line));
        });
        if (count[0] == 0) {
            into.accept(new Rejected(Where.file(name), Reason.EMPTY, "holds no line"));
        }
    }

    private static WireItem item(NinjsItem item) {
        return new WireItem(
                "ninjs",
                item.uri(),
                item.status(),
                item.headline(),
                item.byline(),
                item.agency(),
                Optional.empty(),
                item.language(),
                item.uri().filter(uri -> uri.startsWith("http")),
                item.published().flatMap(PageDay::in),
                item.modified().flatMap(PageDay::in),
                item.marked() ? XmlItems.html(item.body()) : XmlItems.plain(item.body()));
    }

    private static Extraction extraction(String name, StoryLine line) {
        Where where = Where.line(name, line.number());
        return switch (line) {
            case StoryLine.Rejected(int number, int column, String says) ->
                new Rejected(where, Reason.BROKEN_JSON, "column " + column + ": " + says);
            case StoryLine.Read(int number, Story story)
            when story.text().isBlank() -> new Rejected(where, Reason.EMPTY, "the story has no text");
            case StoryLine.Read(int number, Story story)
            when story.text().length() > StoryFiles.MOST_BYTES ->
                new Rejected(
                        where,
                        Reason.TOO_LARGE,
                        "the story's text is longer than " + StoryFiles.MOST_BYTES + " letters");
            case StoryLine.Read(int number, Story story) ->
                new Extracted(
                        where,
                        story,
                        AlignedText.unchanged(story.text()),
                        Notes.of(story),
                        Particulars.of("JSON Lines"));
        };
    }
}
