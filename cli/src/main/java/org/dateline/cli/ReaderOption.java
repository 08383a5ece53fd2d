// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.Locale;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.language.Readers;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.syntax.TextParser;
import picocli.CommandLine.Option;

/** {@code --reader NAME}: who reads the grammar of stories. */
final class ReaderOption {
    @Option(
            names = "--reader",
            paramLabel = "NAME",
            description = "Who reads the grammar: ${COMPLETION-CANDIDATES} (default: accurate). The fast one is for"
                    + " archives: several times the speed, more mistakes.")
    private Reader reader = Reader.accurate;

    /** Named as the user types them. */
    private enum Reader {
        accurate,
        fast
    }

    TextParser parser() {
        return switch (reader) {
            case accurate -> Readers.accurate();
            case fast -> Readers.fast();
        };
    }

    StoryPipeline pipeline(KnowledgeFiles files) {
        return Composition.english(files, this::parser);
    }

    /** As users name it. */
    String word() {
        return reader.name().toLowerCase(Locale.ROOT);
    }
}
