// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.StoryBuilder.country;
import static org.dateline.testing.StoryBuilder.story;
import static org.dateline.testing.StoryBuilder.town;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Sector;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;
import org.dateline.testing.EventBuilder;
import org.dateline.testing.StoryBuilder;
import org.junit.jupiter.api.Test;

class EventMatcherTest {
    private static final Place ARKA = town("Arka", "SYR", 35.0, 37.0);
    private static final Place BELM = town("Belm", "SYR", 36.5, 38.5);
    private final EventMatcher matcher = EventMatcher.standard();

    @Test
    void twoOutletsOnTheSameAttackAreOneEvent() {
        Report first = report(attack("one", "2023-05-02").at(ARKA).on("2023-05-01"));
        Report second = report(attack("two", "2023-05-02").at(ARKA).on("2023-05-01"));
        assertThat(areOne(first, second)).isTrue();
    }

    @Test
    void aJoinedReportSaysWhy() {
        Report first =
                report(attack("one", "2023-05-02").at(ARKA).on("2023-05-01").toll(Fate.KILLED, Amount.exactly(12)));
        Report second =
                report(attack("two", "2023-05-02").at(ARKA).on("2023-05-01").toll(Fate.KILLED, Amount.exactly(12)));
        Membership joined = matcher.gather(List.of(first, second), List.of())
                .getFirst()
                .memberships()
                .get(1);
        assertThat(joined.reasons()).extracting(Reason::says).contains("both ASSAULT", "both Arka", "killed 12 and 12");
        assertThat(joined.score())
                .hasValue(joined.reasons().stream().mapToDouble(Reason::weight).sum());
    }

    @Test
    void attacksInTwoTownsOnOneDayAreTwoEvents() {
        Report first = report(attack("one", "2023-05-02").at(ARKA).on("2023-05-01"));
        Report second = report(attack("two", "2023-05-02").at(BELM).on("2023-05-01"));
        assertThat(areOne(first, second)).isFalse();
    }

    @Test
    void attacksInOneTownThreeDaysApartAreTwoEvents() {
        Report first = report(attack("one", "2023-05-05").at(ARKA).on("2023-05-01"));
        Report second = report(attack("two", "2023-05-05").at(ARKA).on("2023-05-04"));
        assertThat(areOne(first, second)).isFalse();
    }

    @Test
    void oneStoryDoesNotReportOneHappeningTwice() {
        StoryBuilder story = StoryBuilder.story("s", "Rebels attacked Arka. Rebels attacked Arka again.")
                .published("2023-05-02");
        story.event(EventType.ASSAULT, "attacked").at(ARKA).on("2023-05-01");
        story.event(EventType.ASSAULT, "attacked Arka again").at(ARKA).on("2023-05-01");
        List<Report> reports = Report.of(story.build());
        assertThat(areOne(reports.get(0), reports.get(1))).isFalse();
    }

    @Test
    void aMeetingWithSomeoneElseOnTheSameDayIsAnotherMeeting() {
        Report first = report(meeting("one", "Abel Norr", "AAA").on("2023-05-01"));
        Report same = report(meeting("two", "Abel Norr", "AAA").on("2023-05-01"));
        Report other = report(meeting("three", "Celia Oost", "BBB").on("2023-05-01"));
        assertThat(areOne(first, same)).isTrue();
        assertThat(areOne(first, other)).isFalse();
    }

    @Test
    void aReportThatFitsTwoEventsMakesThemOne() {
        Report placed = report(attack("one", "2023-05-02").at(ARKA).on("2023-05-01"));
        Report peopled = report(battle("two").on("2023-05-01"));
        Report both = report(battle("three").at(ARKA).on("2023-05-01"));
        assertThat(matcher.gather(List.of(placed, peopled), List.of())).hasSize(2);
        assertThat(matcher.gather(List.of(placed, peopled, both), List.of())).hasSize(1);
    }

    @Test
    void theOrderOfComparisonDoesNotMatter() {
        Report one = report(battle("two").on("2023-05-01"));
        Report other = report(battle("three").at(ARKA).on("2023-05-01"));
        ReportComparer comparer = ReportComparer.weighted();
        assertThat(comparer.compare(one, other)).isEqualTo(comparer.compare(other, one));
    }

    @Test
    void reportsOfOneHappeningMeetInSomeBlock() {
        Report abroad =
                report(attack("one", "2023-05-02").at(country("Iraq", "IRQ")).on("2023-05-01"));
        Report bySight = report(attack("two", "2023-05-03")
                .at(town("Border Post", "SYR", 35.0, 41.0))
                .on("2023-05-02"));
        Report near = report(attack("two", "2023-05-03")
                .at(town("Border Post", "IRQ", 35.1, 41.1))
                .on("2023-05-02"));
        assertThat(meet(bySight, near)).isTrue();
        assertThat(meet(abroad, near)).isTrue();
        assertThat(meet(abroad, bySight)).isFalse();
    }

    private static boolean meet(Report one, Report other) {
        return one.blocks().stream().anyMatch(mine -> other.blocks().stream().anyMatch(mine::meets));
    }

    @Test
    void whoWasAttackedIsOnePersonThoughStoriesSayFromElsewhere() {
        Report one = report(murder("one", "CCC", "Arka").at(country("Cland", "CCC")));
        Report other = report(murder("two", "DDD", "the capital").at(country("Cland", "CCC")));
        assertThat(areOne(one, other)).isTrue();
    }

    private static EventBuilder murder(String id, String land, String where) {
        return story(id, "Vera Lind was killed in " + where + ", " + id + " reports.")
                .outlet(id)
                .published("2023-05-01")
                .actor("Vera Lind", ActorKind.PERSON, land, Sector.GOV)
                .event(EventType.ASSAULT, "killed")
                .to("Vera Lind");
    }

    @Test
    void wordsOfATextInCapitalsAreNoNames() {
        Report one = report(capitals("one", "GUNMEN ATTACKED THE TOWN AFTER MIDNIGHT NEAR A BRIDGE."));
        Report other = report(capitals("two", "AFTER THE RALLY A GROUP ATTACKED THE POLICE NEAR A MARKET."));
        assertThat(one.names()).isEmpty();
        assertThat(areOne(one, other)).isFalse();
    }

    private static EventBuilder capitals(String id, String text) {
        return story(id, text).outlet(id).published("2023-05-02").event(EventType.ASSAULT, "ATTACKED");
    }

    @Test
    void anAnalystsWordOutranksTheMatcherAndALaterOneAnEarlier() {
        Report one = report(attack("one", "2023-05-02").at(ARKA).on("2023-05-01"));
        Report two = report(attack("two", "2023-05-02").at(ARKA).on("2023-05-01"));
        Report far = report(attack("far", "2023-05-02").at(BELM).on("2023-05-01"));
        Verdict split = new Verdict("split", List.of(one.id()), List.of(two.id()));
        Verdict merge = new Verdict("merge", List.of(one.id(), far.id()), List.of());
        assertThat(groups(List.of(one, two, far))).isEqualTo(Set.of(Set.of(one.id(), two.id()), Set.of(far.id())));
        assertThat(groups(List.of(one, two, far), split, merge))
                .isEqualTo(Set.of(Set.of(one.id(), far.id()), Set.of(two.id())));
        Verdict back = new Verdict("merge", List.of(one.id(), two.id()), List.of());
        assertThat(groups(List.of(one, two, far), split, back))
                .isEqualTo(Set.of(Set.of(one.id(), two.id()), Set.of(far.id())));
    }

    private Set<Set<String>> groups(List<Report> reports, Verdict... verdicts) {
        return matcher.gather(reports, List.of(verdicts)).stream()
                .map(gathering ->
                        gathering.event().reports().stream().map(Report::id).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private boolean areOne(Report one, Report other) {
        return matcher.gather(List.of(one, other), List.of()).size() == 1;
    }

    private static EventBuilder attack(String id, String published) {
        return story(id, "Gunmen attacked the town, " + id + " reports.")
                .outlet(id)
                .published(published)
                .event(EventType.ASSAULT, "attacked");
    }

    private static EventBuilder battle(String id) {
        return story(id, "The army fought the Red Front, " + id + " reports.")
                .outlet(id)
                .published("2023-05-02")
                .actor("army", ActorKind.GOVERNMENT, "SYR", Sector.MIL)
                .actor("Red Front", ActorKind.ARMED_GROUP, "SYR", Sector.REB)
                .event(EventType.ASSAULT, "fought")
                .by("army")
                .to("Red Front");
    }

    private static EventBuilder meeting(String id, String host, String land) {
        return story(id, "Vera Lind met " + host + ", " + id + " reports.")
                .outlet(id)
                .published("2023-05-01")
                .actor("Vera Lind", ActorKind.PERSON, "CCC", Sector.GOV)
                .actor(host, ActorKind.PERSON, land, Sector.GOV)
                .event(EventType.CONSULT, "met")
                .by("Vera Lind")
                .by(host);
    }

    private static Report report(EventBuilder event) {
        return Report.of(event.end().build()).getFirst();
    }
}
