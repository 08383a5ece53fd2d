// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppingTest {
    private static final long SECONDS = 60;

    @Test
    void aReadingProgramThatIsToldToStopLeavesNoCrashReport(@TempDir Path folder) throws Exception {
        Path reading = folder.resolve("reading");
        Path said = folder.resolve("said");
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessReading.class.getName(),
                        reading.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            for (int wait = 0; Files.notExists(reading) && reader.isAlive() && wait < SECONDS * 20; wait++) {
                Thread.sleep(50);
            }
            assertThat(reading).as(Files.readString(said)).exists();
            reader.destroy();
            assertThat(reader.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            reader.destroyForcibly();
        }
        assertThat(Files.readString(said)).isEmpty();
        assertThat(left(folder)).containsExactlyInAnyOrder("reading", "said");
    }

    private static List<String> left(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
