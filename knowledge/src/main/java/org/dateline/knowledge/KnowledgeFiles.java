// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The knowledge files: those that come with the program and, after them, those of the same name in a folder of the
 * user's, which extend them. Files are UTF-8; a line that starts with {@code #} is a comment; names that end in
 * {@code .gz} are gzipped.
 *
 * @param extension the user's folder
 */
public record KnowledgeFiles(Optional<Path> extension) {

    /** Only what comes with the program. */
    public static KnowledgeFiles bundled() {
        return new KnowledgeFiles(Optional.empty());
    }

    /**
     * What comes with the program and a user's folder.
     *
     * @throws BadKnowledge when the folder is none or holds a file of a name that the program does not read
     */
    public static KnowledgeFiles extendedBy(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadKnowledge(folder.toString(), 0, "no such folder");
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (KnowledgeFiles.class.getResource(name) == null) {
                    throw new BadKnowledge(
                            file.toString(),
                            0,
                            "no knowledge file has this name; wanted one such as actors/people.tsv");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list knowledge files in " + folder, e);
        }
        return new KnowledgeFiles(Optional.of(folder));
    }

    /** The lines of a file such as {@code actors/countries.tsv}, comments and blank lines left out. */
    public List<KnowledgeLine> lines(String name) {
        List<KnowledgeLine> lines = new ArrayList<>();
        try (InputStream bundled = KnowledgeFiles.class.getResourceAsStream(name)) {
            if (bundled != null) {
                read(name, bundled, lines);
            }
            Optional<Path> own = extension.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
            if (own.isPresent()) {
                try (InputStream extending = Files.newInputStream(own.get())) {
                    read(own.get().toString(), extending, lines);
                }
            }
            if (bundled == null && own.isEmpty()) {
                throw new BadKnowledge(name, 0, "no such knowledge file");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read knowledge file " + name, e);
        }
        return lines;
    }

    /** The plain bytes of a bundled file, for large tables that are read where they lie. */
    public byte[] bytes(String name) {
        try (InputStream bundled = KnowledgeFiles.class.getResourceAsStream(name)) {
            if (bundled == null) {
                throw new BadKnowledge(name, 0, "no such knowledge file");
            }
            return name.endsWith(".gz") ? new GZIPInputStream(bundled, 1 << 16).readAllBytes() : bundled.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read knowledge file " + name, e);
        }
    }

    /** The lines of a file outside the knowledge folders, such as a dictionary to import; comments and blank lines left out. */
    public static List<KnowledgeLine> linesOf(Path file) throws IOException {
        List<KnowledgeLine> lines = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file)) {
            read(file.toString(), bytes, lines);
        }
        return lines;
    }

    private static void read(String name, InputStream bytes, List<KnowledgeLine> lines) throws IOException {
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(new KnowledgeLine(name, number, line.stripTrailing()));
                }
            }
        }
    }
}
