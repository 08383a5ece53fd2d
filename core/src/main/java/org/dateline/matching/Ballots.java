// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.dateline.matching.Dispute.Version;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Stance;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;
import org.dateline.time.DayRange;

/** Gathers what reports say of each field, and whether that can all be true. */
final class Ballots {
    private Ballots() {}

    static List<Dispute> tolls(Event event) {
        List<Dispute> fields = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            Ballot<Amount> ballot = new Ballot<>();
            for (TollPoint point : TollPoint.of(event)) {
                if (point.fate() == fate) {
                    ballot.add(Wording.of(point.amount()), point.amount(), point.voice());
                }
            }
            ballot.field(fate.code(), Compatible::apart).ifPresent(fields::add);
        }
        return fields;
    }

    static Optional<Dispute> days(Event event) {
        Ballot<DayRange> ballot = new Ballot<>();
        for (Report report : event.reports()) {
            if (report.days().isKnown()) {
                ballot.add(Wording.of(report.days()), report.days(), Voice.of(report));
            }
        }
        return ballot.field("days", (one, other) -> !one.overlaps(other));
    }

    static Optional<Dispute> place(Event event) {
        Ballot<Place> ballot = new Ballot<>();
        for (Report report : event.reports()) {
            report.place().ifPresent(place -> ballot.add(place.name(), place, Voice.of(report)));
        }
        return ballot.field("place", Compatible::apart);
    }

    /** Actors of other names; "gunmen" contradict nobody. */
    static Optional<Dispute> actors(Event event) {
        Ballot<List<Party>> ballot = new Ballot<>();
        for (Report report : event.reports()) {
            if (!report.actors().isEmpty()) {
                String says = report.actors().stream().map(Party::name).collect(Collectors.joining(", "));
                ballot.add(says, report.actors(), Voice.of(report));
            }
        }
        return ballot.field("actors", Ballots::areOthers);
    }

    private static boolean areOthers(List<Party> some, List<Party> others) {
        List<Party> named = some.stream().filter(Party::isNamed).toList();
        List<Party> otherNamed = others.stream().filter(Party::isNamed).toList();
        return PartyLikeness.best(named, otherNamed) < PartyLikeness.UNKNOWN;
    }

    /** Claims, denials and accusations together; one voice alone that claims contradicts nobody. */
    static Optional<Dispute> responsibility(Event event) {
        Ballot<Standing> ballot = new Ballot<>();
        boolean denied = false;
        for (Report report : event.reports()) {
            for (Standing standing : report.responsibility()) {
                denied |= standing.stance() == Stance.DENIES;
                List<Party> sources = standing.source().map(List::of).orElse(report.sources());
                ballot.add(Wording.of(standing), standing, Voice.of(report, sources));
            }
        }
        boolean contradictory = denied;
        return ballot.field(
                "responsibility",
                (one, other) -> contradictory
                        || !one.party().identity().equals(other.party().identity()));
    }

    static Optional<Dispute> factuality(Event event) {
        Ballot<String> ballot = new Ballot<>();
        for (Report report : event.reports()) {
            String says = report.factuality().code();
            ballot.add(says, says, Voice.of(report));
        }
        return ballot.field("factuality", (one, other) -> one.equals("happened") && other.equals("negated"));
    }

    /** Voices by what they say, in the order in which each was first said. */
    private static final class Ballot<T> {
        private final Map<String, List<Voice>> voices = new LinkedHashMap<>();
        private final Map<String, List<T>> values = new LinkedHashMap<>();

        void add(String says, T value, Voice voice) {
            voices.computeIfAbsent(says, first -> new ArrayList<>()).add(voice);
            List<T> told = values.computeIfAbsent(says, first -> new ArrayList<>());
            if (!told.contains(value)) {
                told.add(value);
            }
        }

        /** The field, when anyone tells it; contradictory when any two values of it, or one with itself, are apart. */
        Optional<Dispute> field(String name, BiPredicate<T, T> apart) {
            if (voices.isEmpty()) {
                return Optional.empty();
            }
            List<Version> versions = voices.entrySet().stream()
                    .map(entry -> new Version(entry.getKey(), amount(entry.getKey()), entry.getValue()))
                    .toList();
            List<T> all = values.values().stream().flatMap(List::stream).toList();
            boolean contradictory =
                    all.stream().anyMatch(one -> all.stream().anyMatch(other -> apart.test(one, other)));
            return Optional.of(new Dispute(name, versions, contradictory));
        }

        private Optional<Amount> amount(String says) {
            return Optional.ofNullable(values.get(says))
                    .map(List::getFirst)
                    .filter(Amount.class::isInstance)
                    .map(Amount.class::cast);
        }
    }
}
