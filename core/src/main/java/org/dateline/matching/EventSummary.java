// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Mode;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;
import org.dateline.time.DayRange;

/**
 * An event in one line: of each field what most reports say; of place and days the closest of these. What they disagree
 * on is said by {@link Dispute}.
 *
 * @param type what kind of event
 * @param modes how it was done, by any report
 * @param actors who did it
 * @param recipients who had it done to them
 * @param place where
 * @param days when
 * @param factuality did it happen
 * @param background context rather than news in every report
 * @param sources all who are credited, in order of reports
 * @param tolls for each fate from the lowest to the highest figure of any report
 * @param count how many happenings it stands for
 * @param confidence that of the report most surely read; none when no report tells
 * @param evidence the report whose sentence stands for the event
 */
public record EventSummary(
        EventType type,
        List<Mode> modes,
        List<Party> actors,
        List<Party> recipients,
        Optional<Place> place,
        DayRange days,
        Factuality factuality,
        boolean background,
        List<Party> sources,
        Map<Fate, Amount> tolls,
        Optional<Amount> count,
        OptionalDouble confidence,
        Report evidence) {

    public static EventSummary of(Event event) {
        List<Report> reports = event.reports();
        EventType type = commonest(reports.stream().map(Report::type)).orElseThrow();
        return new EventSummary(
                type,
                reports.stream()
                        .flatMap(report -> report.modes().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                parties(reports, Report::actors),
                parties(reports, Report::recipients),
                closest(reports.stream().flatMap(report -> report.place().stream()), Place::precision),
                days(reports),
                commonest(reports.stream().map(Report::factuality)).orElseThrow(),
                reports.stream().allMatch(Report::background),
                distinct(reports.stream().flatMap(report -> report.sources().stream())),
                TollRange.of(reports),
                commonest(reports.stream().flatMap(report -> report.count().stream())),
                reports.stream()
                        .flatMapToDouble(report -> report.confidence().stream())
                        .max(),
                evidence(reports, type));
    }

    /** How many happenings it stands for, at least. */
    public int happenings() {
        return count.map(amount -> amount.low().orElse(1)).orElse(1);
    }

    /** How many people met a fate in it, by the lowest figure of any report. */
    public int people(Fate fate) {
        return Optional.ofNullable(tolls.get(fate))
                .map(amount -> amount.low().orElse(0))
                .orElse(0);
    }

    /** The parties of the report that names most of them; ties go to the earliest. */
    private static List<Party> parties(List<Report> reports, Function<Report, List<Party>> role) {
        List<Party> most = List.of();
        for (Report report : reports) {
            if (role.apply(report).size() > most.size()) {
                most = role.apply(report);
            }
        }
        return most;
    }

    private static DayRange days(List<Report> reports) {
        List<DayRange> told =
                reports.stream().map(Report::days).filter(DayRange::isKnown).toList();
        return commonest(told.stream().filter(DayRange::isSingleDay))
                .or(() -> closest(told.stream(), EventSummary::length))
                .orElse(DayRange.unknown());
    }

    private static long length(DayRange days) {
        if (days.from().isEmpty() || days.to().isEmpty()) {
            return Long.MAX_VALUE;
        }
        return days.to().get().toEpochDay() - days.from().get().toEpochDay();
    }

    private static Report evidence(List<Report> reports, EventType type) {
        return reports.stream()
                .filter(report -> report.type() == type && !report.background())
                .findFirst()
                .orElse(reports.getFirst());
    }

    private static List<Party> distinct(Stream<Party> parties) {
        Map<String, Party> first = new LinkedHashMap<>();
        parties.forEach(party -> first.putIfAbsent(party.identity(), party));
        return new ArrayList<>(first.values());
    }

    private static <T> Optional<T> commonest(Stream<T> values) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        // The first of equals: "max" of the standard library would give the last.
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    private static <T, K extends Comparable<K>> Optional<T> closest(Stream<T> values, Function<T, K> coarseness) {
        return values.min(Comparator.comparing(coarseness));
    }

    /** Figures of all reports for each fate. */
    private static final class TollRange {
        private TollRange() {}

        static Map<Fate, Amount> of(List<Report> reports) {
            Map<Fate, Amount> ranges = new LinkedHashMap<>();
            for (Fate fate : Fate.values()) {
                reports.stream()
                        .flatMap(report -> report.tolls().stream())
                        .filter(toll -> toll.fate() == fate)
                        .map(ReportedToll::amount)
                        .reduce(TollRange::hull)
                        .ifPresent(range -> ranges.put(fate, range));
            }
            return ranges;
        }

        private static Amount hull(Amount one, Amount other) {
            return new Amount(
                    bound(one.low(), other.low(), Math::min),
                    bound(one.high(), other.high(), Math::max),
                    one.approximate() || other.approximate());
        }

        private static OptionalInt bound(OptionalInt one, OptionalInt other, IntBinaryOperator outer) {
            if (one.isEmpty() || other.isEmpty()) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(outer.applyAsInt(one.getAsInt(), other.getAsInt()));
        }
    }
}
