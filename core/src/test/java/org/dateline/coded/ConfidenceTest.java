// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private final Confidence confidence = new Confidence(1, Map.of("quoted", -0.5, "told-twice", 0.25));

    @Test
    void evidenceAddsUpInLogOdds() {
        assertThat(confidence.of(evidence())).isEqualTo(1 / (1 + Math.exp(-1)), within(1e-12));
        assertThat(confidence.of(evidence("quoted", "told-twice"))).isEqualTo(1 / (1 + Math.exp(-0.75)), within(1e-12));
    }

    @Test
    void evidenceWithoutAWeightSaysNothing() {
        assertThat(confidence.of(evidence("unheard-of"))).isEqualTo(confidence.of(evidence()));
    }

    private static EventEvidence evidence(String... pieces) {
        return new EventEvidence(new TreeSet<>(List.of(pieces)));
    }
}
