// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.ledger.Decision;
import org.dateline.ledger.KeptDecision;
import org.dateline.matching.Correction;
import org.dateline.matching.Party;
import org.dateline.matching.Wording;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Precision;
import org.dateline.place.Coordinates;
import org.dateline.place.Place;
import org.dateline.time.DayRange;

/** Decisions as the API reads and writes them. */
final class DecisionForm {
    private DecisionForm() {}

    static Decision read(Map<String, Object> keys) {
        String kind = need(keys, "kind");
        return switch (kind) {
            case "accept" -> new Decision.Accept(need(keys, "report"));
            case "reject" ->
                new Decision.Reject(need(keys, "report"), word(keys, "why").orElse("no such happening"));
            case "correct" -> new Decision.Correct(need(keys, "report"), correction(keys));
            case "merge" -> new Decision.Merge(need(keys, "event"), need(keys, "other"));
            case "split" -> new Decision.Split(need(keys, "event"), words(keys, "reports"));
            case "move" -> new Decision.Move(need(keys, "report"), need(keys, "event"));
            default ->
                throw Problem.badRequest(
                        "There is no decision \"" + kind + "\"; there are accept, reject, correct, merge, split, move");
        };
    }

    static Map<String, Object> write(KeptDecision kept) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("number", kept.number());
        form.put("at", kept.at());
        form.put("by", kept.by());
        form.put("kind", kind(kept.decision()));
        form.put("report", report(kept.decision()));
        form.put("event", event(kept.decision()));
        form.put("says", says(kept.decision()));
        form.put("undone", kept.undone());
        return form;
    }

    /** accept, reject, correct, merge, split or move. */
    static String kind(Decision decision) {
        return switch (decision) {
            case Decision.Accept accept -> "accept";
            case Decision.Reject reject -> "reject";
            case Decision.Correct correct -> "correct";
            case Decision.Merge merge -> "merge";
            case Decision.Split split -> "split";
            case Decision.Move move -> "move";
        };
    }

    /** The report that a decision is about, when it is about one. */
    static Optional<String> report(Decision decision) {
        return switch (decision) {
            case Decision.Accept(var report) -> Optional.of(report);
            case Decision.Reject(var report, var why) -> Optional.of(report);
            case Decision.Correct(var report, var correction) -> Optional.of(report);
            case Decision.Move(var report, var event) -> Optional.of(report);
            case Decision.Merge merge -> Optional.empty();
            case Decision.Split split -> Optional.empty();
        };
    }

    private static Optional<String> event(Decision decision) {
        return switch (decision) {
            case Decision.Merge(var event, var other) -> Optional.of(event);
            case Decision.Split(var event, var reports) -> Optional.of(event);
            case Decision.Move(var report, var event) -> Optional.of(event);
            case Decision.Accept accept -> Optional.empty();
            case Decision.Reject reject -> Optional.empty();
            case Decision.Correct correct -> Optional.empty();
        };
    }

    private static String says(Decision decision) {
        return switch (decision) {
            case Decision.Accept accept -> "read rightly";
            case Decision.Reject(var report, var why) -> "rejected: " + why;
            case Decision.Correct(var report, var correction) -> says(correction);
            case Decision.Merge merge -> "two events are one";
            case Decision.Split(var event, var reports) -> reports.size() + " reports are of another event";
            case Decision.Move move -> "moved to another event";
        };
    }

    private static String says(Correction correction) {
        return switch (correction) {
            case Correction.Type(var type, var modes) ->
                "type is " + type.name().toLowerCase(java.util.Locale.ROOT);
            case Correction.Actors(var parties) -> "who: " + names(parties);
            case Correction.Recipients(var parties) -> "whom: " + names(parties);
            case Correction.Where(var place) ->
                "where: " + place.map(Place::name).orElse("not told");
            case Correction.When(var days, var assumed) -> "when: " + Wording.of(days);
            case Correction.Told(var factuality) -> factuality.code();
            case Correction.Background(var background) -> background ? "recall" : "news";
        };
    }

    private static String names(List<Party> parties) {
        return parties.isEmpty()
                ? "nobody"
                : String.join(", ", parties.stream().map(Party::name).toList());
    }

    private static Correction correction(Map<String, Object> keys) {
        String field = need(keys, "field");
        return switch (field) {
            case "type" ->
                new Correction.Type(
                        Asked.type(need(keys, "type")),
                        words(keys, "modes").stream().map(Asked::mode).toList());
            case "who" -> new Correction.Actors(parties(keys));
            case "whom" -> new Correction.Recipients(parties(keys));
            case "place" -> new Correction.Where(part(keys, "place").map(DecisionForm::place));
            case "days" ->
                new Correction.When(
                        new DayRange(
                                word(keys, "from").map(day -> Asked.day("from", day)),
                                word(keys, "to").map(day -> Asked.day("to", day))),
                        false);
            case "factuality" -> new Correction.Told(Asked.factuality(need(keys, "factuality")));
            case "background" -> new Correction.Background(Boolean.parseBoolean(need(keys, "background")));
            default ->
                throw Problem.badRequest("There is no field \"" + field
                        + "\" to correct; there are type, who, whom, place, days, factuality, background");
        };
    }

    private static List<Party> parties(Map<String, Object> keys) {
        return list(keys, "parties").stream().map(DecisionForm::party).toList();
    }

    private static Party party(Map<String, Object> keys) {
        return new Party(
                need(keys, "name"),
                word(keys, "id").filter(id -> !id.startsWith("name:")),
                word(keys, "kind").flatMap(ActorKind::ofCode).orElse(ActorKind.ORGANIZATION),
                word(keys, "country"),
                Asked.sector(word(keys, "sector").orElse("UNK")));
    }

    private static Place place(Map<String, Object> keys) {
        Optional<Coordinates> point = number(keys, "latitude")
                .flatMap(latitude -> number(keys, "longitude").map(longitude -> new Coordinates(latitude, longitude)));
        return new Place(
                need(keys, "name"),
                word(keys, "id"),
                word(keys, "country"),
                point,
                word(keys, "precision").flatMap(Precision::ofCode).orElse(Precision.EXACT));
    }

    private static String need(Map<String, Object> keys, String name) {
        return word(keys, name).orElseThrow(() -> Problem.badRequest("The object has no \"" + name + "\"."));
    }

    private static Optional<String> word(Map<String, Object> keys, String name) {
        return Optional.ofNullable(keys.get(name)).map(Object::toString).filter(value -> !value.isBlank());
    }

    private static Optional<Double> number(Map<String, Object> keys, String name) {
        return keys.get(name) instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    private static List<String> words(Map<String, Object> keys, String name) {
        return keys.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private static Optional<Map<String, Object>> part(Map<String, Object> keys, String name) {
        return Optional.ofNullable(keys.get(name))
                .flatMap(value -> object(value).findFirst());
    }

    private static List<Map<String, Object>> list(Map<String, Object> keys, String name) {
        return keys.get(name) instanceof List<?> list
                ? list.stream().flatMap(DecisionForm::object).toList()
                : List.of();
    }

    private static Stream<Map<String, Object>> object(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return Stream.empty();
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        map.forEach((key, part) -> {
            if (part != null) {
                keys.put(key.toString(), part);
            }
        });
        return Stream.of(keys);
    }
}
