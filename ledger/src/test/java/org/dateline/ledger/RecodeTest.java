// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.StoryBuilder.story;
import static org.dateline.testing.StoryBuilder.town;

import java.util.List;
import java.util.Optional;
import org.dateline.coded.CodedStory;
import org.dateline.matching.Correction;
import org.dateline.matching.Report;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Fate;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;
import org.dateline.story.Story;
import org.dateline.testing.StoryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading the archive anew shows what changes before it does, and keeps what analysts decided. */
class RecodeTest extends EmptyLedger {
    private static final Place ARKA = town("Arka", "SYR", 35.0, 37.0);
    private static final Place BELM = town("Belm", "SYR", 36.5, 38.5);
    private static final String TEXT = "Rebels shelled Arka on Monday. The army vowed to march.";

    @BeforeEach
    void addOneStory() {
        ledger().add(before(), Found.verbatim("a.txt", TEXT));
    }

    @Test
    void whatWouldChangeIsShownAndNothingChanges() {
        Recoded recoded = ledger().recode(RecodeTest::anew, false);
        assertThat(recoded.changes())
                .extracting(Recoded.Change::kind)
                .containsExactly(Recoded.Kind.CHANGED, Recoded.Kind.ADDED);
        assertThat(recoded.changes().getFirst().says()).isEqualTo("place Belm → Arka; tolls (none) → killed 12");
        assertThat(recoded.eventsBefore()).isEqualTo(1);
        assertThat(recoded.eventsAfter()).isEqualTo(2);
        assertThat(ledger().find(Search.all(10)))
                .hasSize(1)
                .allMatch(event -> event.where().equals(Optional.of("Belm")));
    }

    @Test
    void acceptedItIsTheLedgerAndASecondTimeChangesNothing() {
        ledger().recode(RecodeTest::anew, true);
        assertThat(ledger().find(Search.all(10)))
                .extracting(FoundEvent::type)
                .containsExactlyInAnyOrder("ASSAULT", "THREATEN");
        assertThat(ledger().find(Search.of(List.of(new Filter.Toll(Fate.KILLED, 12)), 10)))
                .hasSize(1);
        assertThat(ledger().recode(RecodeTest::anew, true).changes()).isEmpty();
        Recoded back = ledger().recode(story -> before(), true);
        assertThat(back.changes()).extracting(Recoded.Change::kind).contains(Recoded.Kind.REMOVED);
        assertThat(ledger().find(Search.all(10))).hasSize(1);
    }

    @Test
    void aCorrectionOutlivesTheNewReading() {
        String report = Report.of(before()).getFirst().id();
        Correction right = new Correction.Where(Optional.of(town("Dorn", "SYR", 34, 36)));
        KeptDecision decision = ledger().decide(new Decision.Correct(report, right), "Mara Lind");
        Recoded recoded = ledger().recode(RecodeTest::anew, true);
        assertThat(recoded.changes().getFirst().decided()).isTrue();
        Report now = ledger().report(report).orElseThrow().report();
        assertThat(now.place().orElseThrow().name()).isEqualTo("Dorn");
        assertThat(now.tolls()).hasSize(1);
        ledger().undo(decision.number(), "Mara Lind");
        assertThat(ledger().report(report).orElseThrow().report().place()).contains(ARKA);
    }

    private static CodedStory before() {
        StoryBuilder story = story("a", TEXT).outlet("Daily").published("2023-05-02");
        story.event(EventType.ASSAULT, "shelled").at(BELM).on("2023-05-01");
        return story.build();
    }

    private static CodedStory anew(Story told) {
        StoryBuilder story = story(told.id(), told.text()).outlet("Daily").published("2023-05-02");
        story.event(EventType.ASSAULT, "shelled").at(ARKA).on("2023-05-01").toll(Fate.KILLED, Amount.exactly(12));
        story.event(EventType.THREATEN, "vowed");
        return story.build();
    }
}
