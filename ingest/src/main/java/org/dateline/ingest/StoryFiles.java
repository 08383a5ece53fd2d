// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.story.Story;
import org.dateline.text.AlignedText;
import org.dateline.wire.StoryLine;
import org.dateline.wire.StoryLines;

/**
 * Reads files as stories: plain text, HTML, or JSON Lines, told apart by ending and content. Every trouble comes out as
 * a located {@link Rejected}; nothing else is lost by it, nothing in a page runs, and nothing is fetched.
 */
public final class StoryFiles {
    /** The largest text or page that is read, in bytes; longer ones are books or accidents. */
    public static final int MOST_BYTES = 16 << 20;

    private StoryFiles() {}

    /** Hands over what came of a file, in the order of the file. */
    public static void read(Path file, Consumer<Extraction> into) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                into.accept(new Rejected(Where.file(name), Reason.UNREADABLE, "is a folder"));
            } else if (isJsonLines(name)) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    lines(name, bytes, into);
                }
            } else if (Files.size(file) > MOST_BYTES) {
                into.accept(tooLarge(name, Files.size(file)));
            } else {
                read(name, Files.readAllBytes(file), into);
            }
        } catch (IOException e) {
            into.accept(new Rejected(Where.file(name), Reason.UNREADABLE, says(e)));
        }
    }

    /** Hands over what came of a stream, such as standard input; the stream is not closed. */
    public static void read(String name, InputStream stream, Consumer<Extraction> into) {
        try {
            byte[] head = stream.readNBytes(MOST_BYTES + 1);
            if (head.length <= MOST_BYTES) {
                read(name, head, into);
            } else if (new Capture(name, new String(head, 0, 64, StandardCharsets.UTF_8)).isJsonLines()) {
                lines(name, new SequenceInputStream(new ByteArrayInputStream(head), stream), into);
            } else {
                into.accept(tooLarge(name, head.length));
            }
        } catch (IOException e) {
            into.accept(new Rejected(Where.file(name), Reason.UNREADABLE, says(e)));
        }
    }

    /** The body of a page alone, without headline and captions; nothing if it holds none. */
    public static String body(String name, InputStream page) {
        try {
            return PageReader.body(new Capture(name, Decoder.decode(page.readNBytes(MOST_BYTES))));
        } catch (IOException | Decoder.UnknownCharset e) {
            return "";
        }
    }

    private static void read(String name, byte[] bytes, Consumer<Extraction> into) throws IOException {
        if (Decoder.isBinary(bytes)) {
            into.accept(new Rejected(Where.file(name), Reason.BINARY, "holds null bytes; it is not a text or a page"));
            return;
        }
        try {
            Capture capture = new Capture(name, Decoder.decode(bytes));
            if (capture.isPage()) {
                into.accept(PageReader.read(capture));
            } else if (capture.isJsonLines()) {
                lines(name, new ByteArrayInputStream(bytes), into);
            } else {
                into.accept(PlainText.read(capture));
            }
        } catch (Decoder.UnknownCharset e) {
            into.accept(new Rejected(Where.file(name), Reason.UNKNOWN_CHARSET, e.says()));
        }
    }

    private static void lines(String name, InputStream bytes, Consumer<Extraction> into) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
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

    private static Extraction extraction(String name, StoryLine line) {
        Where where = Where.line(name, line.number());
        return switch (line) {
            case StoryLine.Rejected(int number, int column, String says) ->
                new Rejected(where, Reason.BROKEN_JSON, "column " + column + ": " + says);
            case StoryLine.Read(int number, Story story)
            when story.text().isBlank() -> new Rejected(where, Reason.EMPTY, "the story has no text");
            case StoryLine.Read(int number, Story story)
            when story.text().length() > MOST_BYTES ->
                new Rejected(where, Reason.TOO_LARGE, "the story's text is longer than " + MOST_BYTES + " letters");
            case StoryLine.Read(int number, Story story) ->
                new Extracted(
                        where,
                        story,
                        AlignedText.unchanged(story.text()),
                        Notes.of(story),
                        Particulars.of("JSON Lines"));
        };
    }

    private static boolean isJsonLines(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return List.of(".jsonl", ".ndjson", ".json").stream().anyMatch(lower::endsWith);
    }

    private static Rejected tooLarge(String name, long bytes) {
        return new Rejected(
                Where.file(name),
                Reason.TOO_LARGE,
                "holds " + (bytes >> 20) + " MB; the most that is read as one story is " + (MOST_BYTES >> 20) + " MB");
    }

    private static String says(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return e instanceof AccessDeniedException ? "may not be read" : "cannot be read: " + e.getMessage();
    }
}
