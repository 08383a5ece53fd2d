// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dateline.ingest.Extraction.Rejected;

/**
 * Reads files as stories: plain text, HTML, JSON Lines, tables, items of news agencies (NewsML-G2, NITF, ninjs), web
 * archives, and archives of any of these, told apart by content. Every trouble comes out as a located {@link Rejected};
 * nothing else is lost by it, nothing in a page runs, and nothing is fetched.
 */
public final class StoryFiles {
    /** The largest text or page that is read, in bytes; longer ones are books or accidents. */
    public static final int MOST_BYTES = 16 << 20;

    private StoryFiles() {}

    /** Hands over what came of a file, in the order of the file. */
    public static void read(Path file, Consumer<Extraction> into) {
        read(file, TableColumns.usual(), 1, into);
    }

    /** The same, with columns of tables named, and pages of web archives read by several threads. */
    public static void read(Path file, TableColumns columns, int threads, Consumer<Extraction> into) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            into.accept(new Rejected(Where.file(name), Reason.UNREADABLE, "is a folder"));
            return;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            new Intake(columns, threads, into).read(name, bytes);
        } catch (IOException e) {
            into.accept(new Rejected(Where.file(name), Reason.UNREADABLE, says(e)));
        }
    }

    /** Hands over what came of a stream, such as standard input; the stream is not closed. */
    public static void read(String name, InputStream stream, Consumer<Extraction> into) {
        new Intake(TableColumns.usual(), 1, into).read(name, stream);
    }

    /** The body of a page alone, without headline and captions; nothing if it holds none. */
    public static String body(String name, InputStream page) {
        try {
            return PageReader.body(new Capture(name, Decoder.decode(page.readNBytes(MOST_BYTES))));
        } catch (IOException | Decoder.UnknownCharset e) {
            return "";
        }
    }

    private static String says(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return e instanceof AccessDeniedException ? "may not be read" : "cannot be read: " + e.getMessage();
    }
}
