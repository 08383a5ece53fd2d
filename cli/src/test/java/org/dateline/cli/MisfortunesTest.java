// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.coded.ReportedEvent;
import org.dateline.ontology.EventType;
import org.junit.jupiter.api.Test;

/** Accidents, disasters and disease are no events (codebook section 3.1, item 8); violence told in the same words is. */
class MisfortunesTest {
    private static final List<String> MISFORTUNES = List.of(
            "Ten people died when a bus plunged into a ravine near the border on Monday.",
            "Two fishermen were killed when their boat capsized off the coast.",
            "A mudslide killed nine villagers in the hills on Tuesday.",
            "A lorry overturned on the motorway. Three people were killed and six injured.",
            "Five people were injured in a fireworks accident at a wedding.",
            "Six people were killed in a fire at a market in Lima on Monday.",
            "An earthquake struck the port on Monday, killing 20 people.",
            "An air force bomber crashed in the hills on Tuesday because of a fault, killing one airman.");
    private static final List<String> VIOLENCE = List.of(
            "Ten people died when gunmen attacked a bus near the border on Monday.",
            "Two fishermen were killed when a drone strike hit their boat off the coast.",
            "A rocket killed nine villagers in the hills on Tuesday.",
            "Police opened fire on Monday, killing six people.",
            "A lorry bomb exploded on the motorway. Three people were killed and six injured.");

    @Test
    void deathsOfMisfortunesAreNoAssaults() {
        assertThat(MISFORTUNES)
                .allSatisfy(text -> assertThat(assaults(text)).as(text).isEmpty());
    }

    @Test
    void deathsOfViolenceAre() {
        assertThat(VIOLENCE)
                .allSatisfy(text -> assertThat(assaults(text)).as(text).isNotEmpty());
    }

    private static List<ReportedEvent> assaults(String text) {
        return SmallStory.read(text).events(EventType.ASSAULT);
    }
}
