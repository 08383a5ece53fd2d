// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.coded.CodedStory;
import org.dateline.story.Layout;
import org.dateline.story.Story;
import org.dateline.syntax.ParsedStory;
import org.dateline.testing.SampleCoding;
import org.junit.jupiter.api.Test;

class ViewTest {
    private static final Style PLAIN = new Style(false);
    private final String page = new StoryView(SampleCoding.coded(), PLAIN).text();

    @Test
    void aStoryFitsIntoAHundredColumns() {
        assertThat(page.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void anEventShowsWhoWhenWhereAndOnWhoseWord() {
        assertThat(page)
                .containsPattern("E1 +ASSAULT +– → Coalition +2024-03-09 +near Arka +army")
                .contains("at least 2 soldiers wounded · his group denies it (says Omar Dahl)");
    }

    @Test
    void theEvidenceComesFromTheBodyWithItsTriggerMarked() {
        assertThat(page).contains("Rockets *hit* a Coalition base near Arka").contains("(also: hit)");
    }

    @Test
    void onATerminalTheTriggerIsUnderlined() {
        String shown = new StoryView(SampleCoding.coded(), new Style(true)).text();
        assertThat(shown).contains("Rockets \u001b[1;4mhit\u001b[0m a Coalition base");
        assertThat(shown.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(page.replace("*", ""));
    }

    @Test
    void everyKindOfEntryHasItsPlace() {
        assertThat(page)
                .contains("17 attacks [ASSAULT] · in Sorland (SOR) · 2024-03-01 to 2024-03-09")
                .containsPattern("1\\. +Arka \\(SOR\\) +2024-03-10")
                .containsPattern("Omar Dahl +denied +his group, which is backed by Norland")
                .contains("Norland backs his group")
                .containsPattern("A5 +Jane Roe +person +NOR GOV +Envoy");
    }

    @Test
    void whyNamesTheRuleAndEveryStep() {
        String why = why(Optional.of("E1"));
        assertThat(why)
                .contains("rule assault-hit")
                .containsPattern("date +weekday +“on Saturday” +2024-03-09, the")
                .doesNotContain("consult-visit");
        assertThat(why(Optional.empty())).contains("consult-visit").contains("tally-there-were");
    }

    @Test
    void whyOfWordsThatGaveNothingSaysSo() {
        String why =
                new WhyView(SampleCoding.coded(), parsed(), List.of(), PLAIN).text(span -> false, Optional.empty());
        assertThat(why).contains("nothing was read from it");
    }

    @Test
    void aStoryWithoutEventsOrDateSaysSo() {
        CodedStory nothing = new CodedStory(
                Story.of("x", "Nothing happened today."),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(new StoryView(nothing, PLAIN).text())
                .contains("Nothing happened today.")
                .contains("no date is given and none can be inferred")
                .contains("no event was found in it");
    }

    private static String why(Optional<String> event) {
        return new WhyView(SampleCoding.coded(), parsed(), List.of(), PLAIN).text(span -> true, event);
    }

    private static ParsedStory parsed() {
        Story story = SampleCoding.story();
        return new ParsedStory(story, Layout.of(story), List.of(), List.of(), List.of());
    }
}
