// SPDX-License-Identifier: Apache-2.0
package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.story.Paragraph.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutReaderTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 5);
    private static final String BODY = "Two men were arrested near the port of Arka on Monday.";

    private static Layout layout(String... blocks) {
        return Layout.of(Story.of("s", String.join("\n\n", blocks)).published(DAY, PublishedFrom.GIVEN));
    }

    private static List<Kind> kinds(Layout layout) {
        return layout.paragraphs().stream().map(Paragraph::kind).toList();
    }

    @Test
    void theGivenHeadlineIsFoundInTheText() {
        Story story = Story.of("s", "Arka port  raided.\n" + BODY).headline("Arka port raided.");
        assertThat(kinds(Layout.of(story))).containsExactly(Kind.HEADLINE, Kind.BODY);
    }

    @Test
    void aShortFirstBlockWithoutFullStopIsTheHeadline() {
        assertThat(kinds(layout("Arka port raided", BODY))).containsExactly(Kind.HEADLINE, Kind.BODY);
    }

    @Test
    void aStoryThatOpensWithASentenceHasNoHeadline() {
        assertThat(kinds(layout(BODY, BODY))).containsExactly(Kind.BODY, Kind.BODY);
        assertThat(layout(BODY, BODY).headline()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police stand guard at the port of Arka",
                "The minister (L) greets his guest at the gate.",
                "FILE PHOTO: A crane at the port of Arka.",
                "A crane at the port of Arka. (AP Photo/Someone)",
                "By A Reporter"
            })
    void shortLinesBeforeTheBodyAreCaptions(String line) {
        assertThat(kinds(layout("Arka port raided", line, BODY)))
                .containsExactly(Kind.HEADLINE, Kind.CAPTION, Kind.BODY);
    }

    @Test
    void aLineThatIntroducesASpeechIsBody() {
        assertThat(kinds(layout("Arka port raided", "The minister said:", BODY)))
                .containsExactly(Kind.HEADLINE, Kind.BODY, Kind.BODY);
    }

    @Test
    void aTextOfShortLinesHasABody() {
        assertThat(kinds(layout("Arka port raided", "Two men held"))).containsExactly(Kind.HEADLINE, Kind.BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BAGHDAD (AFP) - | BAGHDAD | AFP |",
                "Baghdad (AFP) – | Baghdad | AFP |",
                "WASHINGTON, Nov. 5 (Reuters) — | WASHINGTON | Reuters | 2023-11-05",
                "GAZA/JERUSALEM - | GAZA/JERUSALEM | |",
                "Baghdad, 5 November (Xinhua) | Baghdad | Xinhua | 2023-11-05",
                "KABUL, Afghanistan — | KABUL, Afghanistan | |",
                "ISTANBUL, December 11, 2016 — | ISTANBUL | | 2016-12-11",
                "KABUL, Afghanistan (Sept. 1) - | KABUL, Afghanistan | | 2023-09-01",
                "UNITED NATIONS, Dec. 30 (Reuters) - | UNITED NATIONS | Reuters | 2022-12-30",
                "BEIRUT: | BEIRUT | |",
                "PAKTIKA PROVINCE, Afghanistan – | PAKTIKA PROVINCE, Afghanistan | |",
                "NAIROBI, Kenya (AP) _ | NAIROBI, Kenya | AP |",
                "(Reuters) - | | Reuters |",
            })
    void aDatelineOpensABodyParagraph(String line, String place, String agency, LocalDate date) {
        Layout layout = layout("Arka port raided", line + " " + BODY);
        Dateline dateline = layout.dateline().orElseThrow();
        assertThat(dateline.place()).isEqualTo(Optional.ofNullable(place));
        assertThat(dateline.agency()).isEqualTo(Optional.ofNullable(agency));
        assertThat(dateline.date()).isEqualTo(Optional.ofNullable(date));
        assertThat(dateline.span().length()).isEqualTo(line.length());
        assertThat(kinds(layout)).containsExactly(Kind.HEADLINE, Kind.BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"— Baghdad (AFP)", "BAGHDAD (AFP)", "KABUL, Afghanistan (Feb. 8, 2011)", "TUNIS, May 3 —"})
    void aDatelineMayHaveALineOfItsOwn(String line) {
        Layout layout = layout("Arka port raided", line, BODY);
        assertThat(kinds(layout)).containsExactly(Kind.HEADLINE, Kind.DATELINE, Kind.BODY);
        assertThat(layout.dateline().orElseThrow().place()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr Sudani (R) - who arrived late - met his guest.",
                "The EU - a bloc of states - met.",
                "EXCLUSIVE: The port of Arka was raided.",
                "Arka, a port, was raided on Nov. 5 (Sunday)."
            })
    void otherDashesAndBracketsAreNoDateline(String paragraph) {
        assertThat(layout("Arka port raided", paragraph, BODY).dateline()).isEmpty();
    }

    @Test
    void aDatelineWithoutYearInAStoryWithoutDayHasNoDate() {
        Story story = Story.of("s", "Arka port raided\n\nARKA, Nov. 5 (AP) - " + BODY);
        assertThat(Layout.of(story).dateline().orElseThrow().date()).isEmpty();
    }

    @Test
    void anyTextWhateverHasALayoutInside() {
        Random random = new Random(11);
        String letters = "ABc d.-—(),:1920\n\r\u2028\u00a0 NovemberMay/é😀\"";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Layout layout = Layout.of(Story.of("s", text.toString()));
            int end = 0;
            for (Paragraph paragraph : layout.paragraphs()) {
                assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(end);
                end = paragraph.span().end();
                assertThat(end).isLessThanOrEqualTo(text.length());
            }
        }
    }
}
