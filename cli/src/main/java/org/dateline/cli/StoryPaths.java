// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files under paths that a user names: folders are walked in the order of names, hidden files are passed over. */
final class StoryPaths {
    private StoryPaths() {}

    /** All files to read; a path that is no folder stands for itself, whether it is there or not. */
    static List<String> under(List<String> paths, Path ledger) throws IOException {
        List<String> files = new ArrayList<>();
        for (String path : paths) {
            if (path.equals(Batch.STANDARD_INPUT) || !Files.isDirectory(Path.of(path))) {
                files.add(path);
                continue;
            }
            try (Stream<Path> walk = Files.walk(Path.of(path))) {
                walk.filter(file ->
                                Files.isRegularFile(file) && !isHidden(Path.of(path), file) && !isPartOf(ledger, file))
                        .sorted()
                        .forEach(file -> files.add(file.toString()));
            }
        }
        return files;
    }

    /** How many stories there are to expect: lines of JSON Lines, else one a file. */
    static long stories(List<String> files) {
        return files.stream().mapToLong(StoryPaths::stories).sum();
    }

    private static long stories(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".jsonl") && !lower.endsWith(".ndjson")) {
            return 1;
        }
        try (Stream<String> lines = Files.lines(Path.of(file), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.isBlank()).count();
        } catch (IOException e) {
            // It is said when the file is read.
            return 1;
        }
    }

    private static boolean isHidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** The ledger itself, or the files that SQLite keeps beside it. */
    private static boolean isPartOf(Path ledger, Path file) {
        return file.toAbsolutePath()
                .normalize()
                .toString()
                .startsWith(ledger.toAbsolutePath().normalize().toString());
    }
}
