// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.dateline.coded.CodedStory;
import org.dateline.wire.CodedStoryWriter;

/** A folder into which coded stories are written, one {@code ID.json} each. */
final class OutFolder {
    private final Path folder;
    private final Set<String> written = new HashSet<>();

    private OutFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder, made if it is not there. */
    static OutFolder at(Path folder) throws IOException {
        return new OutFolder(Files.createDirectories(folder));
    }

    /** Writes a story; one with the id of an earlier story of the same run gets a number behind its name. */
    void write(CodedStory coded) {
        String safe = coded.story().id().replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^\\.", "_");
        String name = safe;
        for (int number = 2; !written.add(name); number++) {
            name = safe + "-" + number;
        }
        try {
            Files.writeString(folder.resolve(name + ".json"), CodedStoryWriter.page(coded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String summary() {
        return written.size() + (written.size() == 1 ? " story" : " stories") + " written to " + folder;
    }
}
