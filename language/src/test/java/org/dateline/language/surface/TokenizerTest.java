// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static final Tokenizer TOKENIZER = new Tokenizer();

    @Test
    void contractionsAndPossessivesAreCut() {
        assertThat(words("They don't see Israel's plan"))
                .containsExactly("They", "do", "n't", "see", "Israel", "'s", "plan");
        assertThat(words("We’ll go, he can’t")).containsExactly("We", "’ll", "go", ",", "he", "ca", "n’t");
        assertThat(words("It cannot be the ministers' fault"))
                .containsExactly("It", "can", "not", "be", "the", "ministers", "'", "fault");
    }

    @Test
    void hyphensAreWordsOfTheirOwnExceptAfterPrefixes() {
        assertThat(words("Mr. al-Sudani re-elected a US-backed ex-minister"))
                .containsExactly("Mr.", "al", "-", "Sudani", "re-elected", "a", "US", "-", "backed", "ex-minister");
    }

    @Test
    void apostrophesInsideNamesAreLetters() {
        assertThat(words("Sana'a, Ba’ath and O'Brien")).containsExactly("Sana'a", ",", "Ba’ath", "and", "O'Brien");
    }

    @Test
    void abbreviationsKeepTheirFullStop() {
        assertThat(words("Lt. Gen. J. Smith of the U.S. left at 5 p.m. on Nov. 5."))
                .containsExactly(
                        "Lt.", "Gen.", "J.", "Smith", "of", "the", "U.S.", "left", "at", "5", "p.m.", "on", "Nov.", "5",
                        ".");
    }

    @Test
    void numbersStayWholeAndLeaveTheirUnits() {
        assertThat(words("$3.5bn, 1,200km, 9/11, 10:30 and 20th, 5%"))
                .containsExactly(
                        "$", "3.5", "bn", ",", "1,200", "km", ",", "9/11", ",", "10:30", "and", "20th", ",", "5", "%");
    }

    @Test
    void addressesAreOneTokenWithoutTheMarkAfterThem() {
        assertThat(words("See https://example.org/a?b=1, www.example.com. Write to desk@example.org, @desk or #news!"))
                .contains("https://example.org/a?b=1", "www.example.com", "desk@example.org", "@desk", "#news");
    }

    @Test
    void dotsDashesAndForgottenSpacesAreCut() {
        assertThat(words("Wait... talks—held in May—ended.The army (AP)--said"))
                .containsExactly(
                        "Wait", "...", "talks", "—", "held", "in", "May", "—", "ended", ".", "The", "army", "(", "AP",
                        ")", "--", "said");
    }

    @Test
    void picturesAndOtherScriptsAreTokens() {
        assertThat(words("Peace 🕊️ now 👍🏽 سلام 和平")).containsExactly("Peace", "🕊️", "now", "👍🏽", "سلام", "和平");
    }

    @Test
    void whatPrintsNothingPartsWords() {
        assertThat(words("a\u0000b\u200bc\ufeffd\u00a0e")).containsExactly("a", "b", "c", "d", "e");
    }

    private static List<String> words(String text) {
        return TOKENIZER.tokens(text, new Span(0, text.length())).stream()
                .map(token -> token.in(text))
                .toList();
    }
}
