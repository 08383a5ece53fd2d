// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.StoryBuilder.story;
import static org.dateline.testing.StoryBuilder.town;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Sector;
import org.dateline.ontology.Stance;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;
import org.dateline.testing.EventBuilder;
import org.dateline.time.DayRange;
import org.junit.jupiter.api.Test;

class DisputeTest {
    private static final Place ARKA = town("Arka", "SYR", 35.0, 37.0);

    @Test
    void rivalTollsStandSideBySide() {
        Event event = event(
                attack("one").toll(Fate.KILLED, Amount.exactly(12)),
                attack("two").toll(Fate.KILLED, Amount.atLeast(20)));
        Dispute dispute = Dispute.of(event).getFirst();
        assertThat(dispute.field()).isEqualTo("killed");
        assertThat(dispute.versions()).extracting(Dispute.Version::says).containsExactlyInAnyOrder("12", "at least 20");
    }

    @Test
    void tollsThatCanBothBeTrueAreNoDispute() {
        Event event = event(
                attack("one").toll(Fate.KILLED, Amount.exactly(12)),
                attack("two").toll(Fate.KILLED, Amount.atLeast(10)));
        assertThat(Dispute.of(event)).isEmpty();
    }

    @Test
    void aDenialIsShownWithTheAccusation() {
        Event event = event(
                attack("one").held("Red Front", Stance.ACCUSED), attack("two").held("Red Front", Stance.DENIES));
        Dispute dispute = Dispute.of(event).getFirst();
        assertThat(dispute.field()).isEqualTo("responsibility");
        assertThat(dispute.versions())
                .extracting(Dispute.Version::says)
                .containsExactlyInAnyOrder("Red Front is accused", "Red Front denies");
    }

    @Test
    void aSeriesAndTheTollsMakeTheTallyCheck() {
        Event series = event(attack("one").at(ARKA).on("2023-05-01").count(Amount.atLeast(3)));
        Event single = event(attack("two").at(ARKA).on("2023-05-04").toll(Fate.KILLED, Amount.exactly(7)));
        Event planned = event(attack("three").at(ARKA).on("2023-05-04").told(Factuality.PLANNED));
        Event later = event(attack("four").at(ARKA).on("2023-06-04"));
        List<Event> events = List.of(series, single, planned, later);
        assertThat(check("ASSAULT", 6, events).says()).isEqualTo("6 reported, 4 in the ledger");
        assertThat(check("killed", 9, events).says()).isEqualTo("9 reported, 7 in the ledger");
        assertThat(TallyCheck.of(tally("deployed", 2500), events)).isEmpty();
    }

    private static TallyCheck check(String what, int reported, List<Event> events) {
        return TallyCheck.of(tally(what, reported), events).orElseThrow();
    }

    private static ReportedTally tally(String what, int reported) {
        DayRange may = DayRange.of(java.time.LocalDate.of(2023, 5, 1), java.time.LocalDate.of(2023, 5, 31));
        return ReportedTally.of(story("t", "Attacks went on in Syria.")
                        .tally(what, Amount.exactly(reported), ARKA, may)
                        .build())
                .getFirst();
    }

    private static EventBuilder attack(String id) {
        return story(id, "Arka was attacked, " + id + " reports.")
                .outlet(id)
                .published("2023-05-02")
                .actor("Red Front", ActorKind.ARMED_GROUP, "SYR", Sector.REB)
                .event(EventType.ASSAULT, "attacked");
    }

    private static Event event(EventBuilder... reports) {
        return new Event(
                "e",
                Stream.of(reports)
                        .map(each -> Report.of(each.end().build()).getFirst())
                        .toList());
    }
}
