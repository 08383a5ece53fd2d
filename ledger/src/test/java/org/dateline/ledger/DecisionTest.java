// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.testing.StoryBuilder.story;
import static org.dateline.testing.StoryBuilder.town;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.matching.Correction;
import org.dateline.matching.Report;
import org.dateline.ontology.EventType;
import org.dateline.place.Place;
import org.dateline.testing.StoryBuilder;
import org.junit.jupiter.api.Test;

/** What analysts decide outranks the matcher, is written down, and can be taken back. */
class DecisionTest extends EmptyLedger {
    private static final String MARA = "Mara Lind";
    private static final Place ARKA = town("Arka", "SYR", 35.0, 37.0);
    private static final Place BELM = town("Belm", "SYR", 36.5, 38.5);

    @Test
    void twoEventsBecomeOneAndTwoAgain() {
        String one = add("Daily", ARKA);
        String two = add("Herald", BELM);
        assertThat(events()).hasSize(2);
        KeptDecision merge = ledger().decide(new Decision.Merge(one, two), MARA);
        assertThat(events()).hasSize(1);
        assertThat(ledger().entry(one)).isEqualTo(ledger().entry(two));
        assertThat(ledger().entry(one).orElseThrow().reports())
                .anyMatch(report -> report.by().equals("Mara Lind: merge (decision 1)"));
        ledger().undo(merge.number(), MARA);
        assertThat(events()).hasSize(2);
        assertThat(ledger().decisions()).singleElement().matches(KeptDecision::undone);
    }

    @Test
    void aSplitHoldsAlsoWhenMoreReportsCome() {
        String one = add("Daily", ARKA);
        String two = add("Herald", ARKA);
        String three = add("Post", ARKA);
        String event = events().getFirst().id();
        ledger().decide(new Decision.Split(event, List.of(three)), MARA);
        assertThat(together(one)).isEqualTo(Set.of(one, two));
        add("Gazette", ARKA);
        assertThat(together(one)).contains(two).doesNotContain(three);
        assertThat(ledger().event(three).orElseThrow().reports())
                .extracting(Report::id)
                .contains(three);
    }

    @Test
    void aReportMovesToTheEventItIsOf() {
        String one = add("Daily", ARKA);
        String two = add("Herald", ARKA);
        String other = add("Post", BELM);
        ledger().decide(new Decision.Move(two, other), MARA);
        assertThat(together(other)).isEqualTo(Set.of(other, two));
        assertThat(together(one)).isEqualTo(Set.of(one));
    }

    @Test
    void aCorrectedReportJoinsTheEventThatItIsOfNowAndComesBackWhenUndone() {
        String one = add("Daily", ARKA);
        String two = add("Herald", BELM);
        KeptDecision right = ledger().decide(new Decision.Correct(two, new Correction.Where(Optional.of(ARKA))), MARA);
        assertThat(together(one)).isEqualTo(Set.of(one, two));
        assertThat(ledger().find(search(new Filter.At("belm")))).isEmpty();
        FoundReport corrected = ledger().report(two).orElseThrow();
        assertThat(corrected.reviewed()).isTrue();
        assertThat(corrected.report().place()).contains(ARKA);
        ledger().undo(right.number(), MARA);
        assertThat(events()).hasSize(2);
        assertThat(ledger().report(two).orElseThrow().report().place()).contains(BELM);
        assertThat(ledger().report(two).orElseThrow().reviewed()).isFalse();
    }

    @Test
    void oneCorrectionUndoneLeavesTheOthers() {
        String one = add("Daily", ARKA);
        KeptDecision first =
                ledger().decide(new Decision.Correct(one, new Correction.Type(EventType.PROTEST, List.of())), MARA);
        ledger().decide(new Decision.Correct(one, new Correction.Background(true)), "Omar Dahl");
        ledger().undo(first.number(), MARA);
        Report report = ledger().report(one).orElseThrow().report();
        assertThat(report.type()).isEqualTo(EventType.ASSAULT);
        assertThat(report.background()).isTrue();
    }

    @Test
    void aRejectedReportLeavesItsEventUntilThatIsUndone() {
        String one = add("Daily", ARKA);
        KeptDecision no = ledger().decide(new Decision.Reject(one, "a film"), MARA);
        assertThat(events()).isEmpty();
        assertThat(ledger().report(one).orElseThrow().event()).isEmpty();
        ledger().undo(no.number(), MARA);
        assertThat(events()).extracting(FoundEvent::id).containsExactly(one);
    }

    @Test
    void everyDecisionStandsInTheHistoryOfTheEvent() {
        String one = add("Daily", ARKA);
        add("Herald", ARKA);
        ledger().decide(new Decision.Correct(one, new Correction.Type(EventType.COERCE, List.of())), MARA);
        assertThat(ledger().history(one))
                .extracting(JournalLine::cause)
                .anyMatch(cause -> cause.contains("Mara Lind: correct (decision 1): type ASSAULT → COERCE"));
    }

    @Test
    void whatCannotBeDoneIsToldAndChangesNothing() {
        String one = add("Daily", ARKA);
        assertThatThrownBy(() -> ledger().decide(new Decision.Merge(one, "nothing"), MARA))
                .isInstanceOf(BadDecision.class)
                .hasMessage("there is no event nothing");
        assertThatThrownBy(() -> ledger().decide(new Decision.Split(one, List.of(one)), MARA))
                .hasMessage("a split leaves reports on both sides");
        assertThatThrownBy(() -> ledger().undo(7, MARA)).hasMessage("there is no decision 7");
        assertThat(ledger().decisions()).isEmpty();
    }

    private Set<String> together(String event) {
        return Set.copyOf(ledger().event(event).orElseThrow().reports().stream()
                .map(Report::id)
                .toList());
    }

    private List<FoundEvent> events() {
        return ledger().find(Search.all(10));
    }

    private static Search search(Filter filter) {
        return Search.of(List.of(filter), 10);
    }

    /** Adds one report of an attack, and says its id. */
    private String add(String outlet, Place place) {
        StoryBuilder story = story(outlet, "Rebels shelled the town, the " + outlet + " reports.")
                .outlet(outlet)
                .published("2023-05-02");
        story.event(EventType.ASSAULT, "shelled").at(place).on("2023-05-01");
        ledger().add(story.build(), Found.onLine(outlet, 1));
        return Report.of(story.build()).getFirst().id();
    }
}
