// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Fate;
import org.dateline.place.Place;
import org.dateline.time.DayRange;

/**
 * A reported total beside what the ledger holds for the same window, country and kind: "17 reported, 14 in the ledger".
 *
 * @param tally the total
 * @param counted the events it can be held against, in the order given
 * @param found how many happenings (of which a series counts for as many as it is said to be at least), or people
 */
public record TallyCheck(ReportedTally tally, List<Event> counted, int found) {
    public TallyCheck {
        counted = List.copyOf(counted);
    }

    /** The check of a total against events; empty for what events cannot be counted for, such as troops deployed. */
    public static Optional<TallyCheck> of(ReportedTally tally, List<Event> events) {
        Optional<EventType> type = EventType.ofName(tally.what());
        Optional<Fate> fate = Fate.ofCode(tally.what());
        if (type.isEmpty() && fate.isEmpty()) {
            return Optional.empty();
        }
        List<Event> counted = events.stream()
                .filter(event -> event.reports().stream().anyMatch(report -> isCounted(report, tally, type, fate)))
                .toList();
        int found = counted.stream()
                .map(EventSummary::of)
                .mapToInt(summary -> fate.map(summary::people).orElseGet(summary::happenings))
                .sum();
        return Optional.of(new TallyCheck(tally, counted, found));
    }

    /** One line for people. */
    public String says() {
        return Wording.of(tally.amount()) + " reported, " + found + " in the ledger";
    }

    private static boolean isCounted(
            Report report, ReportedTally tally, Optional<EventType> type, Optional<Fate> fate) {
        return report.factuality() == Factuality.HAPPENED
                && type.map(wanted -> report.type() == wanted).orElse(true)
                && fate.map(wanted -> hasToll(report, wanted)).orElse(true)
                && isInModes(report, tally)
                && isInCountry(report, tally)
                && isInWindow(report.days(), tally.days())
                && isAbout(report, tally);
    }

    private static boolean hasToll(Report report, Fate fate) {
        return report.tolls().stream().anyMatch(toll -> toll.fate() == fate);
    }

    private static boolean isInModes(Report report, ReportedTally tally) {
        return tally.modes().isEmpty()
                || report.modes().isEmpty()
                || tally.modes().stream().anyMatch(report.modes()::contains);
    }

    private static boolean isInCountry(Report report, ReportedTally tally) {
        Optional<String> wanted = tally.place().flatMap(Place::country);
        return wanted.isEmpty() || report.place().flatMap(Place::country).equals(wanted);
    }

    /** Whether the happening lies wholly in the window: "in 2023" is in no fortnight. */
    private static boolean isInWindow(DayRange days, DayRange window) {
        boolean late = window.from()
                .map(first -> days.from().filter(day -> !day.isBefore(first)).isPresent())
                .orElse(true);
        boolean early = window.to()
                .map(last -> days.to().filter(day -> !day.isAfter(last)).isPresent())
                .orElse(true);
        return days.isKnown() && late && early;
    }

    private static boolean isAbout(Report report, ReportedTally tally) {
        List<Party> wanted = tally.actor().stream().toList();
        List<Party> there = Stream.concat(report.actors().stream(), report.recipients().stream())
                .toList();
        return PartyLikeness.best(wanted, there) >= PartyLikeness.UNKNOWN;
    }
}
