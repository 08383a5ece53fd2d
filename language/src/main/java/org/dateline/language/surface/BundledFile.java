// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A text file beside this module's classes, read line by line; {@code #} begins a comment. */
final class BundledFile {
    private static final String FOLDER = "/org/dateline/language/";

    /**
     * A line that says something.
     *
     * @param number of the line in its file, from 1
     * @param text as it stands
     */
    record Line(int number, String text) {
        /** The name of a section, {@code [name]}. */
        boolean opensSection() {
            return text.startsWith("[");
        }
    }

    private BundledFile() {}

    /** The lines of a file but blank ones and comments. */
    static List<Line> lines(String file) {
        try (InputStream in = BundledFile.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the build: " + FOLDER + file);
            }
            List<Line> lines = new ArrayList<>();
            int number = 0;
            for (String text : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                number++;
                if (!text.isBlank() && !text.startsWith("#")) {
                    lines.add(new Line(number, text));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
