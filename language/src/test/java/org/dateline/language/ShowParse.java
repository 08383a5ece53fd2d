// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.story.Story;

/** Prints the parse of text files as CoNLL-U, for people who work on rules: give the files as arguments. */
final class ShowParse {
    private ShowParse() {}

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            Story story = Story.of(file, Files.readString(Path.of(file)));
            out.print(ConlluWriter.write(Readers.accurate().parse(story)));
        }
    }
}
