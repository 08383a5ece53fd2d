// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.story.Layout;
import org.dateline.story.Story;
import org.dateline.syntax.Quotation;
import org.junit.jupiter.api.Test;

class QuotationReaderTest {

    @Test
    void straightCurlyAndPointedMarksAreQuotations() {
        assertThat(quoted("\"No,\" he said, \"never.\"")).containsExactly("\"No,\"", "\"never.\"");
        assertThat(quoted("He called it “a crime”.")).containsExactly("“a crime”");
        assertThat(quoted("Il a dit « non » hier.")).isEmpty();
        assertThat(quoted("He said «no» again.")).containsExactly("«no»");
    }

    @Test
    void aQuotationInsideAQuotationIsPartOfIt() {
        assertThat(quoted("“They said ‘leave’ and we left,” she said."))
                .containsExactly("“They said ‘leave’ and we left,”");
    }

    @Test
    void apostrophesAreNoQuotations() {
        assertThat(quoted("The ministers' plan isn't Israel's, it's from the '90s."))
                .isEmpty();
    }

    @Test
    void singleMarksQuoteToo() {
        assertThat(quoted("Minister warns of 'serious consequences' for rebels"))
                .containsExactly("'serious consequences'");
        assertThat(quoted("Army: ‘We didn’t fire’")).containsExactly("‘We didn’t fire’");
    }

    @Test
    void aQuotationGoesOnFromParagraphToParagraph() {
        String text = "“We must act.\n\n“We must act now,” he said.";
        List<Quotation> quotations = read(text);
        assertThat(quotations)
                .extracting(each -> each.span().in(text))
                .containsExactly("“We must act.", "“We must act now,”");
        assertThat(quotations).extracting(Quotation::closed).containsExactly(false, true);
    }

    @Test
    void aQuotationThatNobodyClosesEndsWithItsSentence() {
        assertThat(quoted("“He took aim at us, said Dorner. Four men then fired. The “pipe” was found."))
                .containsExactly("“He took aim at us, said Dorner.", "“pipe”");
    }

    @Test
    void inATranscriptEachTurnIsAQuotationWithItsLabel() {
        String text = """
                Briefing of the ministry

                MS KORDA: Good morning. The minister called the raid "a crime".

                He will say more today.

                QUESTION: When?

                MS KORDA: At noon.""";
        List<Quotation> turns = read(text);
        assertThat(turns)
                .extracting(each -> each.label().orElseThrow().in(text))
                .containsExactly("MS KORDA", "QUESTION", "MS KORDA");
        assertThat(turns)
                .extracting(each -> each.span().in(text))
                .containsExactly(
                        "Good morning. The minister called the raid \"a crime\".\n\nHe will say more today.",
                        "When?",
                        "At noon.");
    }

    @Test
    void aFormAndAHeadlineWithAColonAreNoTranscript() {
        assertThat(quoted("VESSEL TYPE: Tanker\n\nVESSEL FLAG: Panama\n\nVESSEL TYPE: Tug\n\nVESSEL FLAG: Malta"))
                .isEmpty();
        assertThat(quoted("Police: Two held\n\nARKA: Police held two men.\n\nBackground: They were wanted."))
                .isEmpty();
    }

    private static List<String> quoted(String text) {
        return read(text).stream().map(each -> each.span().in(text)).toList();
    }

    private static List<Quotation> read(String text) {
        return QuotationReader.quotations(
                text, Layout.of(Story.of("test", text)).paragraphs());
    }
}
