// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void confidenceThatMeansWhatItSaysHasNoError() {
        assertThat(new Reliability(events(0.8, 8, 10)).error()).isEqualTo(0, within(1e-9));
    }

    @Test
    void theErrorIsWeighedByEvents() {
        List<Judgement> judgements = new ArrayList<>(events(0.9, 5, 10)); // .4 too much
        judgements.addAll(events(0.5, 15, 30)); // right
        assertThat(new Reliability(judgements).error()).isEqualTo(0.1, within(1e-9));
    }

    @Test
    void everyBinWithEventsIsALine() {
        assertThat(new Reliability(events(1.0, 3, 4)).text())
                .contains("0.9 to 1.0", " 4 ", "1.000  0.750", "expected calibration error 0.250");
    }

    private static List<Judgement> events(double confidence, int right, int all) {
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            judgements.add(new Judgement(confidence, i < right));
        }
        return judgements;
    }
}
