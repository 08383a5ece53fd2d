// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.ingest.Extraction;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Noticed;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.ingest.StoryFiles;

/** The stories of all inputs one after another; what cannot be read is said on the side and the rest goes on. */
final class Batch {
    static final String STANDARD_INPUT = "-";

    private final PrintWriter complaints;
    private int read;
    private int rejected;

    Batch(PrintWriter complaints) {
        this.complaints = complaints;
    }

    /** Hands over the stories of files, and of standard input for {@code -}, in order. */
    void each(List<String> inputs, Consumer<Extracted> next) {
        for (String input : inputs) {
            Consumer<Extraction> sorted = extraction -> sort(extraction, next);
            if (input.equals(STANDARD_INPUT)) {
                StoryFiles.read(STANDARD_INPUT, System.in, sorted);
            } else {
                StoryFiles.read(Path.of(input), sorted);
            }
        }
    }

    private void sort(Extraction extraction, Consumer<Extracted> next) {
        switch (extraction) {
            case Extracted extracted -> {
                read++;
                next.accept(extracted);
            }
            case Noticed noticed ->
                say(noticed.where() + ": takes a story back: "
                        + noticed.notice().says());
            case Rejected refusal -> {
                rejected++;
                say(refusal.where() + ": " + refusal.says());
            }
        }
    }

    /** A story that a mistake of the program's own kept from being read. */
    void broken(String where, String fault) {
        read--;
        rejected++;
        say(where + ": not read, by a mistake in the program: " + fault);
    }

    /** Something the user should know that stops nothing. */
    void say(String message) {
        complaints.println(message);
        complaints.flush();
    }

    /** 0 unless nothing could be read. */
    int exitCode() {
        return read == 0 && rejected > 0 ? 1 : 0;
    }
}
