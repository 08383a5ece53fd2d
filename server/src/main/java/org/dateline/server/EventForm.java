// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.ledger.EventEntry;
import org.dateline.ledger.FoundEvent;
import org.dateline.ledger.FoundReport;
import org.dateline.matching.Dispute;
import org.dateline.matching.Event;
import org.dateline.matching.EventSummary;
import org.dateline.matching.Party;
import org.dateline.matching.Report;
import org.dateline.matching.ReportedToll;
import org.dateline.matching.Standing;
import org.dateline.matching.Wording;
import org.dateline.ontology.CooperationScores;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.place.Coordinates;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;

/** Events and reports as the API writes them; the keys are those of {@code openapi.yaml}. */
final class EventForm {
    private EventForm() {}

    static Map<String, Object> row(FoundEvent event) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", event.id());
        row.put("key", event.place().key());
        row.put("day", Optional.of(event.place().day()).filter(day -> !day.isEmpty()));
        row.put("from", event.days().from());
        row.put("to", event.days().to());
        row.put("type", event.type());
        row.put("modes", event.modes());
        row.put("who", event.who());
        row.put("whom", event.whom());
        row.put("place", event.where());
        row.put("country", event.country());
        row.put("latitude", event.coordinates().map(Coordinates::latitude));
        row.put("longitude", event.coordinates().map(Coordinates::longitude));
        row.put("factuality", event.factuality());
        row.put("background", event.background());
        row.put("sources", event.sources());
        row.put("tolls", event.tolls());
        row.put("reports", event.reports());
        row.put("origins", event.origins());
        row.put("disputes", event.disputes());
        row.put("confidence", event.confidence());
        row.put("outlet", event.outlet());
        row.put("evidence", event.evidence());
        return row;
    }

    static Map<String, Object> event(EventEntry entry, List<Map<String, Object>> reports) {
        Event event = new Event(
                entry.row().id(),
                entry.reports().stream().map(FoundReport::report).toList());
        EventSummary summary = EventSummary.of(event);
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", entry.row().id());
        form.put("type", summary.type().name());
        form.put("modes", summary.modes().stream().map(Mode::code).toList());
        form.put("who", parties(summary.actors()));
        form.put("whom", parties(summary.recipients()));
        form.put("from", summary.days().from());
        form.put("to", summary.days().to());
        form.put("place", summary.place().map(EventForm::place));
        form.put("factuality", summary.factuality().code());
        form.put("background", summary.background());
        form.put("confidence", summary.confidence());
        form.put("disputes", entry.disputes().stream().map(EventForm::dispute).toList());
        form.put("reports", reports);
        return form;
    }

    /** An event seen from one who takes part: which part, with whom, and how far it is cooperation or conflict. */
    static Map<String, Object> doing(EventEntry entry, String actor, CooperationScores scores) {
        List<Report> reports = entry.reports().stream().map(FoundReport::report).toList();
        boolean acts = reports.stream().anyMatch(report -> has(report.actors(), actor));
        Stream<Party> others = reports.stream()
                .flatMap(report -> Stream.concat(report.actors().stream(), report.recipients().stream()))
                .filter(party -> !party.identity().equals(actor));
        Map<String, Party> with = new LinkedHashMap<>();
        others.forEach(party -> with.putIfAbsent(party.identity(), party));
        Map<String, Object> form = new LinkedHashMap<>(row(entry.row()));
        form.put("acts", acts);
        form.put("with", with.values().stream().map(EventForm::party).toList());
        form.put("score", score(entry.row(), scores));
        return form;
    }

    /** What is recalled, planned, possible or denied weighs nothing. */
    private static Optional<Double> score(FoundEvent event, CooperationScores scores) {
        if (event.background() || !event.factuality().equals(Factuality.HAPPENED.code())) {
            return Optional.empty();
        }
        List<Mode> modes = event.modes().stream()
                .flatMap(code -> Mode.ofCode(code).stream())
                .toList();
        return EventType.ofName(event.type()).map(type -> scores.of(type, modes));
    }

    /** Where someone claims an event, denies it or is blamed for it. */
    static Stream<Map<String, Object>> held(EventEntry entry, String actor) {
        return entry.reports().stream()
                .flatMap(found -> found.report().responsibility().stream()
                        .filter(standing -> standing.party().identity().equals(actor))
                        .map(standing -> {
                            Map<String, Object> form = new LinkedHashMap<>(standing(standing));
                            form.put("event", entry.row().id());
                            form.put("type", entry.row().type());
                            form.put(
                                    "day",
                                    Optional.of(entry.row().place().day()).filter(day -> !day.isEmpty()));
                            form.put("place", entry.row().where());
                            form.put("outlet", found.report().outlet());
                            return form;
                        }));
    }

    static Map<String, Object> evidence(FoundReport found) {
        Report report = found.report();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("event", found.event());
        row.put("report", report.id());
        row.put("story", report.storyId());
        row.put("entry", report.entry());
        row.put("outlet", report.outlet());
        row.put("published", report.published());
        row.put("type", report.type().name());
        row.put("sentence", report.evidence().sentence());
        row.put("start", report.evidence().trigger().start());
        row.put("end", report.evidence().trigger().end());
        row.put("rule", report.evidence().rule());
        return row;
    }

    private static boolean has(List<Party> parties, String identity) {
        return parties.stream().anyMatch(party -> party.identity().equals(identity));
    }

    static Map<String, Object> report(Report report) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", report.id());
        form.put("story", report.storyId());
        form.put("entry", report.entry());
        form.put("outlet", report.outlet());
        form.put("published", report.published());
        form.put("type", report.type().name());
        form.put("modes", report.modes().stream().map(Mode::code).toList());
        form.put("who", parties(report.actors()));
        form.put("whom", parties(report.recipients()));
        form.put("from", report.days().from());
        form.put("to", report.days().to());
        form.put("place", report.place().map(EventForm::place));
        form.put("factuality", report.factuality().code());
        form.put("background", report.background());
        form.put("confidence", report.confidence());
        form.put("sources", parties(report.sources()));
        form.put(
                "responsibility",
                report.responsibility().stream().map(EventForm::standing).toList());
        form.put("count", report.count().map(EventForm::amount));
        form.put("tolls", report.tolls().stream().map(EventForm::toll).toList());
        form.put("instruments", report.instruments());
        form.put("evidence", report.evidence().sentence());
        form.put(
                "trigger",
                List.of(
                        report.evidence().trigger().start(),
                        report.evidence().trigger().end()));
        form.put("rule", report.evidence().rule());
        return form;
    }

    static List<Map<String, Object>> parties(List<Party> parties) {
        return parties.stream().map(EventForm::party).toList();
    }

    static Map<String, Object> party(Party party) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", party.identity());
        form.put("name", party.name());
        form.put("kind", party.kind().code());
        form.put("country", party.country());
        form.put("sector", party.sector().name());
        return form;
    }

    static Map<String, Object> place(Place place) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", place.name());
        form.put("id", place.id());
        form.put("country", place.country());
        form.put("latitude", place.coordinates().map(Coordinates::latitude));
        form.put("longitude", place.coordinates().map(Coordinates::longitude));
        form.put("precision", place.precision().code());
        return form;
    }

    static Map<String, Object> amount(Amount amount) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("low", amount.low());
        form.put("high", amount.high());
        form.put("approximate", amount.approximate());
        form.put("words", Wording.of(amount));
        return form;
    }

    static Map<String, Object> dispute(Dispute dispute) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("field", dispute.field());
        form.put("versions", dispute.versions().stream().map(EventForm::version).toList());
        return form;
    }

    private static Map<String, Object> version(Dispute.Version version) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("says", version.says());
        form.put("voices", version.voices().stream().map(VoiceForm::of).toList());
        return form;
    }

    private static Map<String, Object> standing(Standing standing) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("party", party(standing.party()));
        form.put("stance", standing.stance().code());
        form.put("source", standing.source().map(EventForm::party));
        return form;
    }

    private static Map<String, Object> toll(ReportedToll toll) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("fate", toll.fate().code());
        form.putAll(amount(toll.amount()));
        form.put("who", toll.who());
        form.put("source", toll.source().map(EventForm::party));
        return form;
    }
}
