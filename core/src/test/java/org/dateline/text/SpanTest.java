// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void anEmptySpanCannotExist() {
        assertThatThrownBy(() -> new Span(3, 3)).hasMessageContaining("3 to 3");
    }

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    }

    @Test
    void theHullCoversAll() {
        assertThat(Span.hull(List.of(new Span(4, 6), new Span(1, 2)))).isEqualTo(new Span(1, 6));
    }

    @Test
    void aCleanedTextPointsHome() {
        String page = "U.S.  troops";
        AlignedText cleaned = new AlignedText.Builder(page)
                .replace(0, 4, "US")
                .replace(4, 6, " ")
                .keep(6, 12)
                .build();
        assertThat(cleaned.cleaned()).isEqualTo("US troops");
        assertThat(cleaned.toOriginal(new Span(0, 2)).in(page)).isEqualTo("U.S.");
        assertThat(cleaned.toOriginal(new Span(4, 9)).in(page)).isEqualTo("roops");
        assertThat(cleaned.toOriginal(new Span(0, 9)).in(page)).isEqualTo(page);
    }
}
