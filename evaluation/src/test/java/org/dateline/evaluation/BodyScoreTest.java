// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyScoreTest {
    @Test
    void theSameWordsScoreFullWhateverStandsBetweenThem() {
        List<BodyScore> pages = List.of(
                BodyScore.of("Boats left Arka at dawn, officials said.", "Boats left\nArka at dawn officials said"));
        assertThat(BodyScore.f1(pages)).isEqualTo(1);
    }

    @Test
    void missingAndForeignRunsOfFourWordsAreCounted() {
        // Gold has 3 runs of four words, the prediction 2, of which 1 is in gold.
        List<BodyScore> pages = List.of(BodyScore.of("a b c d e f", "a b c d x"));
        assertThat(BodyScore.precision(pages)).isCloseTo(1 / 2.0, within(1e-9));
        assertThat(BodyScore.recall(pages)).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void aPageWithoutPredictionCountsForRecallOnly() {
        List<BodyScore> pages = List.of(BodyScore.of("a b c d", "a b c d"), BodyScore.of("a b c d", ""));
        assertThat(BodyScore.precision(pages)).isEqualTo(1);
        assertThat(BodyScore.recall(pages)).isEqualTo(1 / 2.0);
    }
}
