// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other people's lists of actors, and knowledge of one's own, on the command line. */
final class ImportActorsTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Dateline.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void anImportedDictionaryIsReadAsKnowledge() throws IOException {
        Path dictionary =
                Files.write(folder.resolve("my.actors.txt"), List.of("ZORAK_BRIGADE_", "+BRIGADE_ZORAK_", "[COLREB]"));
        Path mine = folder.resolve("mine");
        assertThat(run("import-actors", "petrarch", dictionary.toString(), "--into", mine.toString()))
                .isZero();
        Path story = Files.writeString(
                folder.resolve("story.txt"),
                "Zorak Brigade attacked a police post near Cali on Monday, the army said.");
        assertThat(run("read", "--json", "--knowledge", mine.toString(), story.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("1 bodies")
                .contains("\"Zorak Brigade\"")
                .contains("\"REB\"");
    }

    @Test
    void knowledgeThatCannotBeUsedIsToldWithFileAndLine() throws IOException {
        Path own = Files.createDirectories(folder.resolve("mine/actors")).resolve("groups.tsv");
        Files.write(own, List.of("# mine", "Zorak Brigade\t\tarmed-group\tColombia\tREB"));
        Path story = Files.writeString(folder.resolve("story.txt"), "The army said nothing.");
        assertThat(run("read", "--knowledge", folder.resolve("mine").toString(), story.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("groups.tsv:2: \"Colombia\" is no country");
    }

    @Test
    void filesAlreadyThereAreNotWrittenOver() throws IOException {
        Path dictionary = Files.write(folder.resolve("my.actors.txt"), List.of("ZORAK_BRIGADE_ [COLREB]"));
        String[] line = {
            "import-actors",
            "petrarch",
            dictionary.toString(),
            "--into",
            folder.resolve("mine").toString()
        };
        assertThat(run(line)).isZero();
        assertThat(run(line)).isEqualTo(1);
        assertThat(err.toString()).contains("people.tsv: is there already");
    }
}
