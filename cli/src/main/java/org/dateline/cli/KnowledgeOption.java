// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.knowledge.KnowledgeFiles;
import picocli.CommandLine.Option;

/** {@code --knowledge DIR}: a folder of the user's own knowledge files. */
final class KnowledgeOption {
    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Your own knowledge files, such as DIR/actors/people.tsv, added to those of the program.")
    private Optional<Path> folder = Optional.empty();

    KnowledgeFiles files() {
        return folder.map(KnowledgeFiles::extendedBy).orElseGet(KnowledgeFiles::bundled);
    }
}
