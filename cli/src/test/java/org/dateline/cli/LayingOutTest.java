// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.quantity.Amount;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class LayingOutTest {

    @Test
    void linesBreakBetweenWordsAndCutWhatIsTooLong() {
        assertThat(Lines.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(Lines.wrap("abcdefghij k", 4)).containsExactly("abcd", "efgh", "ij k");
        assertThat(Lines.wrap("", 4)).containsExactly("");
    }

    @Test
    void aMarkNeverSpansALineBreak() {
        List<String> lines = Lines.wrap("they " + Evidence.OPEN + "broke into" + Evidence.CLOSE + " it", 10);
        assertThat(lines.stream().map(line -> Marked.show(line, new Style(false))))
                .containsExactly("they *broke*", "*into* it");
    }

    @Test
    void longCellsRunOnBelow() {
        assertThat(Columns.of(1, 5, 3).row("one two", "x")).containsExactly(" one    x", " two");
    }

    @Test
    void evidenceIsTheSentenceAroundItsWords() {
        String text = "One met Two. Gen. Three attacked Arka on Sunday. Four fled.";
        int at = text.indexOf("attacked");
        String line = Evidence.of(text, List.of(new Span(at, at + 8)), 100);
        assertThat(Marked.show(line, new Style(false))).isEqualTo("Gen. Three *attacked* Arka on Sunday.");
        assertThat(line).doesNotContain("met").doesNotContain("fled");
    }

    @Test
    void longSentencesAreCutAroundTheWords() {
        String text = "word ".repeat(60) + "attacked" + " word".repeat(60);
        String line = Evidence.of(text, List.of(new Span(300, 308)), 80);
        assertThat(line).startsWith("…").endsWith("…").contains(Evidence.OPEN + "attacked" + Evidence.CLOSE);
        assertThat(line.length()).isLessThan(120);
    }

    @Test
    void amountsAreWordedAsReported() {
        assertThat(Wording.amount(Amount.exactly(2500))).isEqualTo("2,500");
        assertThat(Wording.amount(Amount.about(300))).isEqualTo("about 300");
        assertThat(Wording.amount(Amount.atLeast(12))).isEqualTo("at least 12");
        assertThat(Wording.amount(Amount.atMost(5))).isEqualTo("up to 5");
        assertThat(Wording.amount(Amount.between(2, 4))).isEqualTo("2 to 4");
    }
}
