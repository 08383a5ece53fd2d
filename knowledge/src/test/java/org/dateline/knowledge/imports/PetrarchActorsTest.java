// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.BadKnowledge;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.KnowledgeLine;
import org.junit.jupiter.api.Test;

final class PetrarchActorsTest {

    private static ActorLines read(String... dictionary) {
        List<KnowledgeLine> lines = new ArrayList<>();
        for (String text : dictionary) {
            lines.add(new KnowledgeLine("my.actors.txt", lines.size() + 1, text));
        }
        return PetrarchActors.read(lines, KnowledgeFiles.bundled());
    }

    @Test
    void aPersonHasATermForEachCodeWithDates() {
        ActorLines found = read(
                "OMAR_DAHL_ ; compiled by hand",
                "+PREMIER_DAHL_",
                "\t[IRQGOV >20010120 <20090120]",
                "\t[IRQELI >20090120]");
        assertThat(found.people())
                .containsExactly(
                        "Omar Dahl\tPremier Dahl\tIRQ\tGOV\tIRQGOV\t2001-01-20\t2009-01-20",
                        "Omar Dahl\tPremier Dahl\tIRQ\tELI\tIRQELI\t2009-01-20");
        assertThat(found.bodies()).isEmpty();
    }

    @Test
    void rangesAndDatesOfSixDigitsAreRead() {
        ActorLines found = read("JANE_ROE_ [GBRGOV 19970502-20010608]", "MAX_ROE_ [DEUOPP <981027]");
        assertThat(found.people())
                .containsExactly(
                        "Jane Roe\t\tGBR\tGOV\tGBRGOV\t1997-05-02\t2001-06-08",
                        "Max Roe\t\tDEU\tOPP\tDEUOPP\t\t1998-10-27");
    }

    @Test
    void aNameWithoutDatesIsABodyOfItsSector() {
        ActorLines found = read("RED_FRONT_ [COLREB]", "GREEN_RELIEF_ [NGO]", "KSV_POLICE_ [KSVCOP]");
        assertThat(found.bodies())
                .containsExactly(
                        "Red Front\t\tarmed-group\tCOL\tREB",
                        "Green Relief\t\torganization\tINT\tNGO",
                        "KSV Police\t\tgovernment\tXKX\tCOP");
    }

    @Test
    void whatHasNoCodeOfOursIsToldWithItsLine() {
        ActorLines found = read("# a comment", "ARKA_ [FRA]", "ODD_ [QQQ]");
        assertThat(found.skipped())
                .anySatisfy(line -> assertThat(line).startsWith("my.actors.txt:2: Arka"))
                .anySatisfy(line -> assertThat(line).startsWith("my.actors.txt:3: [QQQ]"));
    }

    @Test
    void aBadDateIsReportedWithFileAndLine() {
        assertThatThrownBy(() -> read("JANE_ROE_", "[GBRGOV since99]"))
                .isInstanceOf(BadKnowledge.class)
                .hasMessageContaining("my.actors.txt:2")
                .hasMessageContaining("since99")
                .hasMessageContaining(">20010120");
    }
}
