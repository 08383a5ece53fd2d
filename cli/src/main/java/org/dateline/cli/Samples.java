// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The sample stories that come with the program, as files. */
final class Samples {
    private Samples() {}

    /** Copies them into a folder; the paths are in the order of their names. */
    static List<Path> into(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> copies = names().stream().map(folder::resolve).toList();
        for (Path copy : copies) {
            try (InputStream sample = resource(copy.getFileName().toString())) {
                Files.copy(sample, copy);
            }
        }
        return copies;
    }

    private static List<String> names() throws IOException {
        try (BufferedReader index =
                new BufferedReader(new InputStreamReader(resource("index.txt"), StandardCharsets.UTF_8))) {
            return index.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Samples.class.getResourceAsStream("samples/" + name), name);
    }
}
