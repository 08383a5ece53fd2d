// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the samples in programs of their own: the order in which sets of the JDK are walked changes only between runs. */
class SameEveryTimeTest {

    @Test
    void outputIsTheSameFromRunToRun() throws IOException, InterruptedException {
        String first = read("1");
        assertThat(first.lines()).hasSizeGreaterThan(10);
        assertThat(read("2")).isEqualTo(first);
        assertThat(read("3")).isEqualTo(first);
    }

    private static String read(String threads) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Dateline.class.getName(),
                "read",
                "--json",
                "--threads",
                threads));
        command.addAll(samples());
        Process program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).isZero();
        return output;
    }

    private static List<String> samples() throws IOException {
        Path folder = Path.of("src/main/resources/org/dateline/cli/samples");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
