// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class GoldTextTest {

    @Test
    void sentencesEndAtLineBreaksAndBeforeCapitals() {
        assertThat(sentences("Rebels fled. The army stayed! \"Why?\" Nobody knew.\nA line"))
                .containsExactly("Rebels fled.", "The army stayed!", "\"Why?\"", "Nobody knew.", "A line");
    }

    @Test
    void abbreviationsAndInitialsDoNotEndThem() {
        assertThat(sentences("Gen. Omar B. Dahl met U.S. Envoy Roe. No. 5 came, e.g. in May. XGen. Then"))
                .containsExactly("Gen. Omar B. Dahl met U.S. Envoy Roe.", "No. 5 came, e.g. in May.", "XGen.", "Then");
    }

    @Test
    void positionsCountCharacters() {
        GoldText text = new GoldText("\ud83d\ude00 One. Two.");
        assertThat(text.sentences()).containsExactly(new Span(0, 6), new Span(7, 11));
        assertThat(text.sentenceAt(6)).isEmpty();
        assertThat(text.sentenceAt(7)).hasValue(1);
        assertThat(text.wordsIn(List.of(new Span(0, 400)))).containsExactlyInAnyOrder(2, 7);
    }

    private static List<String> sentences(String text) {
        return new GoldText(text)
                .sentences().stream().map(span -> span.in(text)).toList();
    }
}
