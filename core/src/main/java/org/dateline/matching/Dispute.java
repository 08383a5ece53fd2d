// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Stance;

/**
 * What the reports of one event disagree on: every version side by side, with who has it so.
 *
 * @param field "killed", "wounded" … for tolls, "days", "place", "responsibility", "factuality"
 * @param versions in order of publication of their first report; at least two, but for a lone denial of responsibility
 */
public record Dispute(String field, List<Version> versions) {
    public Dispute {
        versions = List.copyOf(versions);
    }

    /** One version of it, in words, with all who have it so. */
    public record Version(String says, List<Voice> voices) {
        public Version {
            voices = List.copyOf(voices);
        }
    }

    /** All disputes of an event: tolls, days, place, responsibility, factuality, in this order. */
    public static List<Dispute> of(Event event) {
        List<Dispute> disputes = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            tolls(event, fate).ifPresent(disputes::add);
        }
        days(event).ifPresent(disputes::add);
        place(event).ifPresent(disputes::add);
        responsibility(event).ifPresent(disputes::add);
        factuality(event).ifPresent(disputes::add);
        return disputes;
    }

    private static Optional<Dispute> tolls(Event event, Fate fate) {
        Ballot ballot = new Ballot();
        List<ReportedToll> tolls = new ArrayList<>();
        for (Report report : event.reports()) {
            for (ReportedToll toll : report.tolls()) {
                if (toll.fate() == fate) {
                    tolls.add(toll);
                    List<Party> sources = toll.source().map(List::of).orElse(report.sources());
                    ballot.add(Wording.of(toll.amount()), Voice.of(report, sources));
                }
            }
        }
        boolean apart = tolls.stream()
                .anyMatch(one -> tolls.stream().anyMatch(other -> Compatible.apart(one.amount(), other.amount())));
        return apart ? Optional.of(ballot.dispute(fate.code())) : Optional.empty();
    }

    private static Optional<Dispute> days(Event event) {
        Ballot ballot = new Ballot();
        List<Report> dated = event.reports().stream()
                .filter(report -> report.days().isKnown())
                .toList();
        dated.forEach(report -> ballot.add(Wording.of(report.days()), Voice.of(report)));
        boolean apart = dated.stream()
                .anyMatch(one -> dated.stream().anyMatch(other -> !one.days().overlaps(other.days())));
        return apart ? Optional.of(ballot.dispute("days")) : Optional.empty();
    }

    private static Optional<Dispute> place(Event event) {
        Ballot ballot = new Ballot();
        List<Report> placed = event.reports().stream()
                .filter(report -> report.place().isPresent())
                .toList();
        placed.forEach(report -> ballot.add(report.place().orElseThrow().name(), Voice.of(report)));
        boolean apart = placed.stream()
                .anyMatch(one -> placed.stream()
                        .anyMatch(other -> Compatible.apart(
                                one.place().orElseThrow(), other.place().orElseThrow())));
        return apart ? Optional.of(ballot.dispute("place")) : Optional.empty();
    }

    /** Claims, denials and accusations together; one voice alone that claims is no dispute. */
    private static Optional<Dispute> responsibility(Event event) {
        Ballot ballot = new Ballot();
        List<String> parties = new ArrayList<>();
        boolean denied = false;
        for (Report report : event.reports()) {
            for (Standing standing : report.responsibility()) {
                denied |= standing.stance() == Stance.DENIES;
                parties.add(standing.party().identity());
                List<Party> sources = standing.source().map(List::of).orElse(report.sources());
                ballot.add(Wording.of(standing), Voice.of(report, sources));
            }
        }
        boolean several = parties.stream().distinct().count() > 1;
        return denied || several ? Optional.of(ballot.dispute("responsibility")) : Optional.empty();
    }

    private static Optional<Dispute> factuality(Event event) {
        Ballot ballot = new Ballot();
        event.reports().forEach(report -> ballot.add(report.factuality().code(), Voice.of(report)));
        return ballot.has("happened") && ballot.has("negated")
                ? Optional.of(ballot.dispute("factuality"))
                : Optional.empty();
    }

    /** Gathers voices by what they say, in the order in which each was first said. */
    private static final class Ballot {
        private final Map<String, List<Voice>> voices = new LinkedHashMap<>();

        void add(String says, Voice voice) {
            voices.computeIfAbsent(says, first -> new ArrayList<>()).add(voice);
        }

        boolean has(String says) {
            return voices.containsKey(says);
        }

        Dispute dispute(String field) {
            return new Dispute(
                    field,
                    voices.entrySet().stream()
                            .map(entry -> new Version(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }
}
