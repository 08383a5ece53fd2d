// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.coded.CodedStory;
import org.dateline.coded.ReportedEvent;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the README shows is what the program does. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*\\./dateline ([a-z]+)");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    @Test
    void theCodeInTheReadmeRunsAndSaysWhatItSays() throws IOException {
        List<String> printed = new ArrayList<>();
        // [readme]
        StoryPipeline reader = Composition.english(KnowledgeFiles.bundled());
        String text = "A car bomb killed six people in Kabul on Monday, police said. The Taliban claimed the attack.";
        Story story = Story.of("example", text).published(LocalDate.of(2024, 3, 6), PublishedFrom.GIVEN);
        CodedStory coded = reader.read(story);
        for (ReportedEvent event : coded.events()) {
            printed.add(event.type() + " " + event.modes() + " "
                    + event.time().get().days().from().get());
        }
        // [/readme]

        assertThat(printed).hasSize(1);
        assertThat(readme()).contains(printed.getFirst());
        String source = Files.readString(Path.of("src/test/java/org/dateline/cli/ReadmeTest.java"));
        int from = source.indexOf("// [readme]\n") + "// [readme]\n".length();
        String region = source.substring(from, source.indexOf("// [/readme]", from))
                .stripIndent()
                .strip();
        assertThat(readme()).contains(region.replace("printed.add(", "System.out.println("));
    }

    @Test
    void everyPageTheReadmeNamesExists() throws IOException {
        Matcher link = LINK.matcher(readme());
        List<String> missing = new ArrayList<>();
        while (link.find()) {
            if (!Files.exists(ROOT.resolve(link.group(1)))) {
                missing.add(link.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCommandTheReadmeNamesExists() throws IOException {
        List<String> known =
                new ArrayList<>(new CommandLine(new Dateline()).getSubcommands().keySet());
        known.add("test"); // the launcher's own
        Matcher command = COMMAND.matcher(readme());
        List<String> named = new ArrayList<>();
        while (command.find()) {
            named.add(command.group(1));
        }
        assertThat(named).isNotEmpty().isSubsetOf(known);
    }
}
