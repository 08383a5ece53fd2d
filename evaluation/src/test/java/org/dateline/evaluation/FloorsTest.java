// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aMeasureBelowItsFloorIsNamedWithBothFigures() throws IOException {
        Floors floors = Floors.read(file("# of today\nevents\t0.700\nactors\t0.5\n"));
        ScoreTable table = new ScoreTable(Map.of(
                Measure.EVENTS, new Score(6, 4, 4),
                Measure.ACTORS, new Score(5, 5, 5)));
        assertThat(floors.sunk(table)).containsExactly("events: 0.600 is below its floor of 0.700");
    }

    @Test
    void aLineThatIsNoFloorIsNamedWithItsNumber() throws IOException {
        Path wrong = file("events\t0.7\nevennts\t0.7\n");
        assertThatThrownBy(() -> Floors.read(wrong))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(":2:");
        Path tooHigh = file("events\t1.7\n");
        assertThatThrownBy(() -> Floors.read(tooHigh))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(":1:");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("floors.tsv"), text);
    }
}
