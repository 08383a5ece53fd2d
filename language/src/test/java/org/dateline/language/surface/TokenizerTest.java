// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
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

    @Test
    void telephoneNumbersAndDatesAreWholeAndRangesAreNot() {
        assertThat(words("Call 555-0142 or 202-555-0187 on 2023-10-07 or 07-Oct-23; 10-15 came, not 500-1000"))
                .contains("555-0142", "202-555-0187", "2023-10-07", "07-Oct-23", "10", "15", "500", "1000");
    }

    @Test
    void contractionsWithoutTheirApostropheAreCut() {
        assertThat(words("They dont and DIDNT say cannot"))
                .containsExactly("They", "do", "nt", "and", "DID", "NT", "say", "can", "not");
    }

    @Test
    void smilesAndRunsOfMarksAreOneToken() {
        assertThat(words("Good :) really?! No way ;-) (see above): yes"))
                .containsExactly(
                        "Good", ":)", "really", "?!", "No", "way", ";-)", "(", "see", "above", ")", ":", "yes");
    }

    @Test
    void namesOfFilesAndShortFormsAreWhole() {
        assertThat(words("See Annex_2.PDF w/o the R&D bill, i.e. No. 7 at #7"))
                .contains("Annex_2.PDF", "w/o", "R&D", "i.e.", "No.", "7", "#");
    }

    @Test
    void whatLacksASpaceIsCutAllTheSame() {
        assertThat(words("On March 5,2023 J.Doe got 398,000MMBTU, QX4108.B of 1,200 \"a\"\"b\""))
                .containsExactly(
                        "On",
                        "March",
                        "5",
                        ",",
                        "2023",
                        "J.",
                        "Doe",
                        "got",
                        "398,000",
                        "MMBTU",
                        ",",
                        "QX4108.B",
                        "of",
                        "1,200",
                        "\"",
                        "a",
                        "\"",
                        "\"",
                        "b",
                        "\"");
    }

    @Test
    void aLetterBetweenHyphensIsNoPrefix() {
        assertThat(words("Jaish-e-Adl sent e-mails")).containsExactly("Jaish", "-", "e", "-", "Adl", "sent", "e-mails");
    }

    @Test
    void aDayAfterItsPrepositionIsShort() {
        assertThat(words("He came on Sat. and sat. Pop. 900 (pop. 900)"))
                .containsExactly(
                        "He", "came", "on", "Sat.", "and", "sat", ".", "Pop", ".", "900", "(", "pop.", "900", ")");
    }

    @Test
    void anExchangeInBracketsMakesATelephoneNumberOfAnyDigits() {
        assertThat(words("Call (555) 010-4000 or 555/010-4000 by :-)"))
                .containsExactly("Call", "(", "555", ")", "010-4000", "or", "555/010-4000", "by", ":-)");
    }

    @Test
    void everyVisibleLetterIsInOneTokenWhateverTheText() {
        Random random = new Random(11);
        String likely = " .,!?\"'“”’-—()[]@#$%&/:;_+019abcdoXYZntsé";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 120; i++) {
                text.append(likely.charAt(random.nextInt(likely.length())));
            }
            String joined = String.join("", words(text.toString()));
            assertThat(joined).isEqualTo(text.toString().replace(" ", ""));
        }
    }

    private static List<String> words(String text) {
        return TOKENIZER.tokens(text, new Span(0, text.length())).stream()
                .map(token -> token.in(text))
                .toList();
    }
}
