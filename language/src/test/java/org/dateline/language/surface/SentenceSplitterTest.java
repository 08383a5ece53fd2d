// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private static final Tokenizer TOKENIZER = new Tokenizer();
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    @Test
    void aFullStopBeforeACapitalEndsASentence() {
        assertThat(sentences("Troops left. The town was quiet. 12 people stayed."))
                .containsExactly("Troops left.", "The town was quiet.", "12 people stayed.");
    }

    @Test
    void titlesMonthsInitialsAndCountriesEndNone() {
        assertThat(sentences("Lt. Gen. John W. Doe met U.S. Ambassador Jane Roe on Nov. 5 at 3 p.m. Friday."))
                .hasSize(1);
    }

    @Test
    void aCountryEndsASentenceBeforeAWordThatBeginsOne() {
        assertThat(sentences("He flew to the U.S. The visit was short."))
                .containsExactly("He flew to the U.S.", "The visit was short.");
    }

    @Test
    void aClosingMarkBelongsToItsSentence() {
        assertThat(sentences("\"We won.\" \"You lost.\" (They drew.) He left."))
                .containsExactly("\"We won.\"", "\"You lost.\"", "(They drew.)", "He left.");
    }

    @Test
    void aQuestionStaysWithItsSpeaker() {
        assertThat(sentences("\"Who did this?\" Doe asked. “Stop!” the officer shouted."))
                .containsExactly("\"Who did this?\" Doe asked.", "“Stop!” the officer shouted.");
    }

    @Test
    void aForgottenSpaceDoesNotHideAnEnd() {
        assertThat(sentences("The talks ended.The minister left."))
                .containsExactly("The talks ended.", "The minister left.");
    }

    @Test
    void anEllipsisGoesOnBeforeASmallLetter() {
        assertThat(sentences("He said ... nothing. Then … he left."))
                .containsExactly("He said ... nothing.", "Then … he left.");
    }

    @Test
    void anArabicArticleCanBeginASentence() {
        assertThat(sentences("The premier spoke. al-Araji answered."))
                .containsExactly("The premier spoke.", "al-Araji answered.");
    }

    @Test
    void theNumberOfAListBelongsToItsItem() {
        assertThat(sentences("1. The army withdrew. 2. Talks began.")).startsWith("1. The army withdrew.");
    }

    private static List<String> sentences(String text) {
        List<Span> tokens = TOKENIZER.tokens(text, new Span(0, text.length()));
        return SPLITTER.sentences(text, tokens).stream()
                .map(each -> each.getFirst().hull(each.getLast()).in(text))
                .toList();
    }
}
