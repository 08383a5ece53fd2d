// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dateline.ingest.Extraction.Rejected;

/** Tells by its first bytes what a stream is, and reads it; archives are opened, bounded in depth and in swelling. */
final class Intake {
    private static final int HEAD = 4096;

    private final TableColumns columns;
    private final int threads;
    private final Consumer<Extraction> unsorted;
    private final Consumer<Extraction> into;
    private final Budget budget = new Budget();

    /**
     * @param threads that read pages of web archives
     */
    Intake(TableColumns columns, int threads, Consumer<Extraction> into) {
        this.columns = columns;
        this.threads = threads;
        this.unsorted = into;
        this.into = new Sorting(into);
    }

    /** Reads a stream of this name; it is not closed. */
    void read(String name, InputStream stream) {
        read(name, budget.packed(stream), 0);
    }

    private void read(String name, InputStream stream, int depth) {
        try {
            BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
            in.mark(HEAD);
            byte[] head = in.readNBytes(HEAD);
            in.reset();
            if (isArchive(head) && depth >= Budget.MOST_DEPTH) {
                into.accept(new Rejected(
                        Where.file(name),
                        Reason.TOO_DEEP,
                        "an archive in " + Budget.MOST_DEPTH + " others is not opened"));
                return;
            }
            read(name, in, head, depth);
        } catch (IOException e) {
            into.accept(rejected(name, e));
        } catch (UncheckedIOException e) {
            into.accept(rejected(name, Objects.requireNonNull(e.getCause())));
        }
    }

    private static Rejected rejected(String name, IOException e) {
        Where where = Where.file(name);
        return switch (e) {
            case Budget.Overdrawn swollen ->
                new Rejected(where, Reason.TOO_LARGE, String.valueOf(swollen.getMessage()));
            case ZipException broken -> damaged(where, broken);
            case EOFException broken -> damaged(where, broken);
            default -> new Rejected(where, Reason.UNREADABLE, "cannot be read: " + e.getMessage());
        };
    }

    private static Rejected damaged(Where where, IOException e) {
        return new Rejected(
                where, Reason.DAMAGED, "damaged or cut off (" + e.getMessage() + "); what came before was read");
    }

    private void read(String name, BufferedInputStream in, byte[] head, int depth) throws IOException {
        if (isWarc(head) || (Archives.isGzip(head) && isWarc(Archives.peekGzip(head)))) {
            WarcStories.read(name, in, threads, unsorted);
        } else if (Archives.isGzip(head)) {
            read(name.replaceFirst("(?i)\\.t?gz$", ""), budget.unpacked(new GZIPInputStream(in)), depth + 1);
        } else if (Archives.isZip(head)) {
            Archives.zip(in, budget, (entry, bytes) -> read(name + "!" + entry, bytes, depth + 1));
        } else if (Archives.isTar(head)) {
            Archives.tar(in, budget, (entry, bytes) -> read(name + "!" + entry, bytes, depth + 1));
        } else if (isNamed(name, ".csv", ".tsv")) {
            CsvStories.read(name, in, columns, into);
        } else if (isNamed(name, ".jsonl", ".ndjson")) {
            JsonStories.lines(name, in, into);
        } else {
            whole(name, in, head);
        }
    }

    private void whole(String name, BufferedInputStream in, byte[] head) throws IOException {
        in.mark(StoryFiles.MOST_BYTES + 2);
        byte[] bytes = in.readNBytes(StoryFiles.MOST_BYTES + 1);
        boolean json = new Capture(name, new String(head, StandardCharsets.UTF_8)).isJson();
        if (bytes.length > StoryFiles.MOST_BYTES && json) {
            in.reset();
            JsonStories.lines(name, in, into);
            return;
        }
        Texts.read(name, bytes, into);
    }

    private static boolean isArchive(byte[] head) {
        return Archives.isGzip(head) || Archives.isZip(head) || Archives.isTar(head);
    }

    private static boolean isWarc(byte[] head) {
        return head.length > 5 && new String(Arrays.copyOf(head, 5), StandardCharsets.US_ASCII).equals("WARC/");
    }

    private static boolean isNamed(String name, String... endings) {
        return Arrays.stream(endings).anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }
}
