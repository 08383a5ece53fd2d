// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.ledger.FoundEvent;
import org.dateline.ledger.FoundLeg;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Search;
import org.dateline.matching.Dispute;
import org.dateline.matching.Event;
import org.dateline.matching.TallyCheck;
import org.dateline.matching.Voice;
import org.dateline.ontology.Fate;

/** One screen of what a ledger gives: events told most, a trip, totals against counts, a disputed event. */
final class DemoScreen {
    private static final int EVENTS = 7;
    private static final int STOPS = 8;
    private static final int TALLIES = 3;
    private static final int ALL = 10_000;
    private static final Columns EVENT = Columns.of(2, 10, 16, 38, 17, 7);
    private static final Columns STOP = Columns.of(2, 10, 26, 54);
    private static final Columns VERSION = Columns.of(4, 22, 68);

    private final Ledger ledger;
    private final Style style;
    private final List<FoundEvent> events;

    DemoScreen(Ledger ledger, Style style) {
        this.ledger = ledger;
        this.style = style;
        this.events = ledger.find(Search.all(ALL));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        section(lines, "WHAT HAPPENED: events told by most stories", told());
        section(lines, "A TRIP, put together from all stories that tell of it", trip());
        section(lines, "REPORTED TOTALS against what the ledger holds", tallies());
        section(lines, "A DISPUTED EVENT: who says what", dispute());
        return lines;
    }

    private void section(List<String> lines, String title, List<String> body) {
        if (!body.isEmpty()) {
            lines.add("");
            lines.add(style.heading(title));
            lines.addAll(body);
        }
    }

    private List<String> told() {
        List<String> rows = new ArrayList<>();
        EVENT.row("day", "what", "who → to whom", "where", "reports").forEach(row -> rows.add(style.faint(row)));
        events.stream()
                .filter(event -> !event.background()
                        && event.days().isKnown()
                        && event.factuality().equals("happened"))
                .sorted(Comparator.comparingInt(FoundEvent::origins)
                        .thenComparingInt(FoundEvent::reports)
                        .reversed())
                .limit(EVENTS)
                .sorted(Comparator.comparing(event -> event.place().day()))
                .forEach(event -> rows.addAll(EVENT.row(
                        Wording.days(event.days()),
                        what(event),
                        parties(event),
                        event.where().orElse(Wording.NONE),
                        event.reports() + " (" + event.origins() + ")")));
        rows.add(style.faint("  reports (independent origins): copies of one wire story count once"));
        return rows;
    }

    private static String what(FoundEvent event) {
        String type = event.type().toLowerCase(Locale.ROOT);
        return event.modes().isEmpty() ? type : type + ", " + event.modes().getFirst();
    }

    private static String parties(FoundEvent event) {
        String who = event.who().isEmpty() ? Wording.NONE : String.join(", ", event.who());
        String tolls = event.tolls().isEmpty() ? "" : " [" + String.join(", ", event.tolls()) + "]";
        return (event.whom().isEmpty() ? who : who + " → " + String.join(", ", event.whom())) + tolls;
    }

    // The traveller of most stops; each stop once, with all who are said to have been met there.
    private List<String> trip() {
        Map<String, List<FoundLeg>> byTraveller = ledger.legs().stream()
                .filter(leg -> leg.days().isKnown() && leg.factuality().equals("happened"))
                .collect(Collectors.groupingBy(FoundLeg::traveller, LinkedHashMap::new, Collectors.toList()));
        Optional<Map.Entry<String, List<FoundLeg>>> longest = byTraveller.entrySet().stream()
                .max(Comparator.comparingInt(entry -> stops(entry.getValue()).size()));
        if (longest.isEmpty()) {
            return List.of();
        }
        List<String> rows = new ArrayList<>(List.of("  " + longest.get().getKey()));
        stops(longest.get().getValue()).values().stream()
                .sorted(Comparator.comparing(
                        legs -> Wording.days(legs.getFirst().days())))
                .limit(STOPS)
                .forEach(legs ->
                        rows.addAll(STOP.row(Wording.days(legs.getFirst().days()), place(legs.getFirst()), met(legs))));
        return rows;
    }

    private static Map<String, List<FoundLeg>> stops(List<FoundLeg> legs) {
        return legs.stream()
                .collect(Collectors.groupingBy(
                        leg -> Wording.days(leg.days()) + " " + leg.country().orElse(leg.place()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static String place(FoundLeg leg) {
        return leg.country().map(code -> leg.place() + ", " + code).orElse(leg.place());
    }

    private static String met(List<FoundLeg> legs) {
        String met = legs.stream().flatMap(leg -> leg.met().stream()).distinct().collect(Collectors.joining(", "));
        String stories = Wording.stories(
                (int) legs.stream().map(FoundLeg::file).distinct().count());
        return met.isEmpty() ? "(" + stories + ")" : "met " + met + " (" + stories + ")";
    }

    private List<String> tallies() {
        List<String> rows = new ArrayList<>();
        for (TallyCheck check : ledger.tallyChecks().stream().limit(TALLIES).toList()) {
            rows.add("  " + TalliesCommand.line(check));
            check.counted().stream().limit(2).forEach(event -> rows.add(style.faint("      " + shortened(event))));
        }
        return rows;
    }

    private static String shortened(Event event) {
        String evidence = event.reports().getFirst().evidence().sentence();
        int most = StoryView.WIDTH - 8;
        return evidence.length() <= most ? evidence : evidence.substring(0, evidence.lastIndexOf(' ', most)) + " …";
    }

    // Tolls first, then the event with most to disagree on; of equals the one with most reports.
    private List<String> dispute() {
        record Disputed(FoundEvent row, List<Dispute> disputes) {}
        Optional<Disputed> most = events.stream()
                .flatMap(row -> ledger.event(row.id()).map(event -> new Disputed(row, Dispute.of(event))).stream())
                .filter(disputed -> !disputed.disputes().isEmpty())
                .max(Comparator.comparing((Disputed disputed) -> hasTolls(disputed.disputes()))
                        .thenComparingInt(disputed -> disputed.disputes().size())
                        .thenComparingInt(disputed -> disputed.row().reports()));
        if (most.isEmpty()) {
            return List.of();
        }
        List<String> rows = new ArrayList<>();
        FoundEvent row = most.get().row();
        rows.add("  " + Wording.days(row.days()) + "  " + what(row) + "  " + parties(row) + "  "
                + row.where().orElse(""));
        for (Dispute dispute : most.get().disputes()) {
            rows.add("  " + dispute.field());
            for (Dispute.Version version : dispute.versions()) {
                rows.addAll(VERSION.row(
                        version.says(),
                        version.voices().stream()
                                .map(DemoScreen::voice)
                                .distinct()
                                .collect(Collectors.joining("; "))));
            }
        }
        return rows;
    }

    private static boolean hasTolls(List<Dispute> disputes) {
        return disputes.stream()
                .anyMatch(dispute -> Fate.ofCode(dispute.field()).isPresent());
    }

    private static String voice(Voice voice) {
        String outlet = voice.outlet().orElse(Wording.NONE);
        return voice.sources().isEmpty() ? outlet : String.join(", ", voice.sources()) + " (" + outlet + ")";
    }
}
