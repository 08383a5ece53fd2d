// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.StoryBuilder.story;
import static org.dateline.testing.StoryBuilder.town;

import java.util.List;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Sector;
import org.dateline.testing.EventBuilder;
import org.junit.jupiter.api.Test;

/** How sure the reports of an event are decides which events are found, and what is reviewed first. */
class ConfidenceTest extends EmptyLedger {
    private static final String FIRST = "Rebels shelled Arka on Monday, killing twelve people, the mayor said.";
    private static final String SECOND = "In the night, Rebels shelled Arka once more, say those who live there.";
    private static final String THIRD = "It was Rebels who shelled Arka, a spokesman said on Tuesday.";

    @Test
    void anEventIsAsSureAsTheSurestOfItsReports() {
        add(shelling(FIRST).sure(0.45));
        add(shelling(SECOND).sure(0.55));
        FoundEvent event = find("confidence<0.6").getFirst();
        assertThat(event.reports()).isEqualTo(2);
        assertThat(event.confidence()).hasValue(0.55);
        add(shelling(THIRD).sure(0.9));
        assertThat(find("confidence<0.6")).isEmpty();
        assertThat(find("confidence>=0.9")).hasSize(1);
    }

    @Test
    void whatWasReadWithLittleCertaintyIsReviewedFirst() {
        add(shelling(FIRST).sure(0.8));
        add(shelling(SECOND).sure(0.45));
        add(shelling(THIRD).sure(0.3));
        assertThat(ledger().doubtful(9))
                .extracting(doubt -> doubt.report().report().confidence().orElse(1))
                .containsExactly(0.3, 0.45, 0.8);
        assertThat(ledger().doubtful(1).getFirst().doubts()).contains("was read with a certainty of 30 %");
    }

    @Test
    void eventsOfWhichNobodyTellsHowSureTheyAreFitNoBounds() {
        add(shelling(FIRST));
        assertThat(ledger().find(Search.all(10)).getFirst().confidence()).isEmpty();
        assertThat(find("confidence<0.6 or confidence>=0.6")).isEmpty();
        assertThat(find("-confidence<0.6")).hasSize(1);
    }

    private List<FoundEvent> find(String query) {
        return ledger().find(Search.of(QueryLanguage.parse(query), 10));
    }

    private void add(EventBuilder event) {
        ledger().add(event.end().build(), Found.onLine("f", 1));
    }

    private static EventBuilder shelling(String text) {
        return story(text, text)
                .outlet(text)
                .published("2023-05-02")
                .actor("rebels", ActorKind.ARMED_GROUP, "SYR", Sector.REB)
                .event(EventType.ASSAULT, "shelled")
                .by("rebels")
                .at(town("Arka", "SYR", 35.0, 37.0))
                .on("2023-05-01");
    }
}
