// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.StoryBuilder.story;
import static org.dateline.testing.StoryBuilder.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.coded.CodedStory;
import org.dateline.matching.Report;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Sector;
import org.dateline.ontology.Stance;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;
import org.dateline.testing.StoryBuilder;
import org.junit.jupiter.api.Test;

class LedgerTest extends EmptyLedger {
    private static final Place ARKA = town("Arka", "SYR", 35.0, 37.0);
    private static final String FIRST = """
            Rebels shelled Arka on Monday, killing twelve people, the mayor said.

            The shells fell on the market shortly after noon, and on two schools that stood empty for the holiday.
            """;
    private static final String SECOND = """
            At least ten died when mortars hit the Syrian town of Arka, according to a doctor there.

            Mortars hit it before, in the spring, when the army took it from the insurgents in a week of fighting.
            """;

    @Test
    void twoReportsOfOneHappeningAreOneEventFromTwoOrigins() {
        add(first("Daily").build());
        Posting posting = add(second("Herald").build());
        assertThat(posting).isEqualTo(new Posting(Posting.Outcome.ADDED, 1, 0, 1));
        FoundEvent event = only(Search.all(10));
        assertThat(event.reports()).isEqualTo(2);
        assertThat(event.origins()).isEqualTo(2);
        assertThat(event.who()).containsExactly("rebels");
        assertThat(event.tolls()).containsExactly("killed at least 10");
        assertThat(event.evidence()).isEqualTo("Rebels shelled Arka on Monday, killing twelve people, the mayor said.");
        assertThat(event.line()).isEqualTo(1);
    }

    @Test
    void theSameStoryTwiceChangesNothing() {
        add(first("Daily").build());
        Counts before = ledger().counts();
        assertThat(add(first("Daily").build()).outcome()).isEqualTo(Posting.Outcome.UNCHANGED);
        assertThat(ledger().counts()).isEqualTo(before);
    }

    @Test
    void copiesOfOneWireStoryHaveOneOrigin() {
        add(first("Daily").build());
        add(first("Herald").build());
        add(first("Gazette").agency("AFP").build());
        add(second("Post").agency("Agence France-Presse").build());
        FoundEvent event = only(Search.all(10));
        assertThat(event.reports()).isEqualTo(4);
        assertThat(event.origins()).isEqualTo(1);
    }

    @Test
    void reportsComeBackAsTheyWere() {
        CodedStory coded = story("s", FIRST)
                .outlet("Daily")
                .published("2023-05-02")
                .actor("rebels", ActorKind.ARMED_GROUP, Optional.empty(), Sector.REB, Optional.of("group:rebels"))
                .actor("mayor", ActorKind.PERSON, "SYR", Sector.GOV)
                .event(EventType.ASSAULT, "shelled")
                .by("rebels")
                .to("mayor")
                .says("mayor")
                .mode(Mode.HEAVY_WEAPONS)
                .at(ARKA)
                .on("2023-05-01")
                .toll(Fate.KILLED, Amount.about(12))
                .toll(Fate.WOUNDED, Amount.atMost(5))
                .count(Amount.atLeast(2))
                .held("rebels", Stance.DENIES)
                .told(Factuality.POSSIBLE)
                .recalled()
                .end()
                .build();
        add(coded);
        reopen();
        String id = only(Search.all(1)).id();
        assertThat(ledger().event(id).orElseThrow().reports()).isEqualTo(Report.of(coded));
        String json = ledger().codedStory(Report.storyId(coded.story())).orElseThrow();
        assertThat(json).contains("\"group:rebels\"", "heavy-weapons");
    }

    @Test
    void aCorrectionWithdrawsWhatItCorrects() {
        add(first("Daily").url("https://daily.example/1").build());
        Posting posting = add(story("s2", "CORRECTION: " + FIRST.replace("twelve", "two"))
                .outlet("Daily")
                .url("https://daily.example/1")
                .published("2023-05-03")
                .event(EventType.ASSAULT, "shelled")
                .at(ARKA)
                .on("2023-05-01")
                .toll(Fate.KILLED, Amount.exactly(2))
                .end()
                .build());
        assertThat(posting.joined()).isEqualTo(1);
        assertThat(only(Search.all(10)).tolls()).containsExactly("killed 2");
        assertThat(ledger().counts().superseded()).isEqualTo(1);
        assertThat(ledger().journal())
                .extracting(JournalLine::change)
                .containsSubsequence(
                        "story-added",
                        "event-opened",
                        "story-added",
                        "report-joined",
                        "story-superseded",
                        "report-withdrawn",
                        "event-renamed");
    }

    @Test
    void anOldVersionThatComesLateStaysOutOfEvents() {
        add(first("Daily")
                .url("https://daily.example/1")
                .published("2023-05-03")
                .build());
        CodedStory older = story("s2", SECOND)
                .outlet("Daily")
                .url("https://daily.example/1")
                .published("2023-05-02")
                .event(EventType.ASSAULT, "hit")
                .at(ARKA)
                .end()
                .build();
        assertThat(add(older).outcome()).isEqualTo(Posting.Outcome.OUTDATED);
        assertThat(only(Search.all(10)).reports()).isEqualTo(1);
    }

    @Test
    void filtersFindByEveryField() {
        add(first("Daily").build());
        add(second("Herald").build());
        add(story("v", "Vera Lind met Abel Norr in Belm.")
                .outlet("Post")
                .published("2023-06-01")
                .actor("Vera Lind", ActorKind.PERSON, "CCC", Sector.GOV)
                .event(EventType.CONSULT, "met")
                .by("Vera Lind")
                .on("2023-05-31")
                .end()
                .build());
        assertThat(ledger().find(Search.all(10))).extracting(FoundEvent::type).containsExactly("ASSAULT", "CONSULT");
        assertThat(only(search().type(EventType.CONSULT)).who()).containsExactly("Vera Lind");
        assertThat(only(search().actor("lind")).type()).isEqualTo("CONSULT");
        assertThat(only(search().actor("rebels")).type()).isEqualTo("ASSAULT");
        assertThat(only(search().country("SYR")).type()).isEqualTo("ASSAULT");
        assertThat(only(search().from(LocalDate.parse("2023-05-31"))).type()).isEqualTo("CONSULT");
        assertThat(only(search().to(LocalDate.parse("2023-05-31")).from(LocalDate.parse("2023-05-15")))
                        .type())
                .isEqualTo("CONSULT");
        assertThat(only(search().source("mayor")).type()).isEqualTo("ASSAULT");
        assertThat(only(search().source("herald")).type()).isEqualTo("ASSAULT");
        assertThat(only(search().text("mortars spring")).type()).isEqualTo("ASSAULT");
        assertThat(ledger().find(search().text("rebels\" OR *").build(10))).isEmpty();
        assertThat(ledger().find(search().factuality(Factuality.PLANNED).build(10)))
                .isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGaps() {
        for (int day = 1; day <= 9; day++) {
            add(story("s" + day, "Rebels shelled Arka, day " + day)
                    .outlet("Daily")
                    .event(EventType.ASSAULT, "shelled")
                    .at(ARKA)
                    .on("2023-0" + day + "-01")
                    .end()
                    .build());
        }
        Search search = Search.all(4);
        List<FoundEvent> first = ledger().find(search);
        List<FoundEvent> next = ledger().find(search.after(first.getLast()));
        List<FoundEvent> last = ledger().find(search.after(next.getLast()));
        assertThat(List.of(first.size(), next.size(), last.size())).containsExactly(4, 4, 1);
        assertThat(last.getFirst().days().from()).contains(LocalDate.of(2023, 9, 1));
    }

    private static Search.Builder search() {
        return new Search.Builder();
    }

    private FoundEvent only(Search.Builder search) {
        return only(search.build(10));
    }

    private FoundEvent only(Search search) {
        List<FoundEvent> found = ledger().find(search);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Posting add(CodedStory coded) {
        return ledger().add(
                        coded,
                        Found.verbatim(
                                coded.story().id() + ".txt", coded.story().text()));
    }

    private static StoryBuilder first(String outlet) {
        return story("a", FIRST)
                .outlet(outlet)
                .published("2023-05-02")
                .actor("rebels", ActorKind.ARMED_GROUP, "SYR", Sector.REB)
                .actor("mayor", ActorKind.PERSON, "SYR", Sector.GOV)
                .event(EventType.ASSAULT, "shelled")
                .by("rebels")
                .says("mayor")
                .at(ARKA)
                .on("2023-05-01")
                .toll(Fate.KILLED, Amount.exactly(12))
                .end();
    }

    private static StoryBuilder second(String outlet) {
        return story("b", SECOND)
                .outlet(outlet)
                .published("2023-05-03")
                .event(EventType.ASSAULT, "hit")
                .at(ARKA)
                .on("2023-05-01")
                .toll(Fate.KILLED, Amount.atLeast(10))
                .end();
    }
}
