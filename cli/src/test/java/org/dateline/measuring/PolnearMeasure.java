// SPDX-License-Identifier: Apache-2.0
package org.dateline.measuring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.attribution.Attribution;
import org.dateline.attribution.Attributor;
import org.dateline.knowledge.CueFiles;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.language.Readers;
import org.dateline.story.Story;
import org.dateline.syntax.TextParser;

/** Measures attributions on a part of PolNeAR, the Political News Attribution Relations Corpus,
 * with the verbs of attitude that it counts and the codebook does not. */
public final class PolnearMeasure {
    private PolnearMeasure() {}

    /** @param arguments the folder of the part, with {@code text} and {@code attributions}, and {@code -v} to see each mistake */
    public static void main(String[] arguments) throws IOException {
        TextParser parser = Readers.accurate();
        Attributor attributor = Attributor.of(CueFiles.withAttitudes(KnowledgeFiles.bundled()));
        Path part = Path.of(arguments[0]);
        CreditCount count = new CreditCount();
        for (Path file : files(part.resolve("attributions"))) {
            PolnearFile annotated = PolnearFile.read(part, file);
            var parsed = parser.parse(Story.of(annotated.name(), annotated.text()));
            count.add(parsed, annotated.expected(), outermost(attributor.attribute(parsed)), List.of());
        }
        if (arguments.length > 1) {
            count.mistakes().forEach(System.out::println);
        }
        System.out.println("PolNeAR  " + count.figures());
    }

    // PolNeAR marks no attribution inside the content of another.
    private static List<Attribution> outermost(List<Attribution> found) {
        return found.stream()
                .filter(each -> found.stream()
                        .noneMatch(other -> !other.equals(each)
                                && each.cue()
                                        .filter(cue -> other.covers(cue.start()))
                                        .isPresent()))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .toList();
        }
    }
}
