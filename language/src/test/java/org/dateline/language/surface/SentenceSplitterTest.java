// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
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
    void whatAnEditorPutsInDoesNotEndOne() {
        assertThat(sentences("It was [Jane W.] Doe in 1998, [Omar] Dahl in 2002 and nobody since. He left."))
                .hasSize(2);
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

    @Test
    void aHeadlineOrACaptionIsOneSentence() {
        assertThat(sentences("Defense Ministers’ Meeting Ends as U.S. Embassy Reopens"))
                .hasSize(1);
        assertThat(sentences("SEVEN KILLED IN BLAST NEAR ARKA")).hasSize(1);
        assertThat(sentences("Residents inspect the damage after an air strike on Arka, March 5, 2024"))
                .hasSize(1);
    }

    @Test
    void aCaseAtLawIsOneName() {
        assertThat(sentences("The ruling in Roe v. Doe was read aloud. Nobody spoke."))
                .hasSize(2);
    }

    @Test
    void smallLettersAfterAFullStopBeginASentenceWhereNobodyWritesCapitals() {
        assertThat(sentences("i was there yesterday. the food was cold and the staff was rude. we will not go back."))
                .hasSize(3);
    }

    @Test
    void aGreetingEndsWithoutAMark() {
        assertThat(sentences("Please call me tomorrow. Thanks, Jane")).startsWith("Please call me tomorrow.");
    }

    @Test
    void quotationsInsideQuotationsCloseTogether() {
        assertThat(sentences("“He told me ‘leave now.’” The officer agreed. \"She said 'no.'\" They left."))
                .containsExactly(
                        "“He told me ‘leave now.’”", "The officer agreed.", "\"She said 'no.'\"", "They left.");
    }

    @Test
    void everyTokenIsInOneSentenceWhateverTheText() {
        Random random = new Random(7);
        String[] pieces = {
            "The",
            "army",
            ".",
            "U.S.",
            "\"",
            "?",
            "...",
            "(",
            ")",
            "said",
            "Gen.",
            "5",
            ":",
            "’",
            "—",
            "http://a.org",
            ";)",
            "\n"
        };
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            List<Span> tokens = TOKENIZER.tokens(text.toString(), new Span(0, text.length()));
            assertThat(SPLITTER.sentences(text.toString(), tokens).stream().flatMap(List::stream))
                    .containsExactlyElementsOf(tokens);
        }
    }

    private static List<String> sentences(String text) {
        List<Span> tokens = TOKENIZER.tokens(text, new Span(0, text.length()));
        return SPLITTER.sentences(text, tokens).stream()
                .map(each -> each.getFirst().hull(each.getLast()).in(text))
                .toList();
    }
}
