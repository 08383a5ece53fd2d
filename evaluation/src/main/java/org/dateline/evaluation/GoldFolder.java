// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.wire.CodedStoryReader;
import org.dateline.wire.UnreadableJson;
import org.dateline.wire.WrittenStory;

/**
 * A folder of coded stories, one JSON file each.
 *
 * @param folder the folder
 */
public record GoldFolder(Path folder) {

    /** The names of its files, sorted; a gold story and its prediction have the same. */
    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** The coded story of a name; none when there is no such file. */
    public Optional<WrittenStory> story(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(CodedStoryReader.read(Files.readString(file)));
        } catch (UnreadableJson e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8", e);
        }
    }

    /** What stands for a prediction that is missing: the story with nothing read out of it. */
    public static WrittenStory nothingReadOf(WrittenStory gold) {
        return new WrittenStory(
                gold.story(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
