// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.matching.Correction;
import org.dateline.matching.Party;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Precision;
import org.dateline.ontology.Sector;
import org.dateline.place.Coordinates;
import org.dateline.place.Place;
import org.dateline.time.DayRange;

/** How corrections stand in cells: the field's name, and its value as lines of cells between tabs. */
final class CorrectionCells {
    private CorrectionCells() {}

    static String field(Correction correction) {
        return switch (correction) {
            case Correction.Type type -> "type";
            case Correction.Actors actors -> "actors";
            case Correction.Recipients recipients -> "recipients";
            case Correction.Where where -> "place";
            case Correction.When when -> "days";
            case Correction.Told told -> "factuality";
            case Correction.Background background -> "background";
        };
    }

    static String value(Correction correction) {
        return switch (correction) {
            case Correction.Type(var type, var modes) -> {
                List<String> lines = new ArrayList<>(List.of(type.name()));
                modes.forEach(mode -> lines.add(mode.code()));
                yield Cells.lines(lines);
            }
            case Correction.Actors(var parties) -> parties(parties);
            case Correction.Recipients(var parties) -> parties(parties);
            case Correction.Where(var place) ->
                place.map(CorrectionCells::place).orElse("");
            case Correction.When(var days, var assumed) ->
                cells(day(days.from()), day(days.to()), Boolean.toString(assumed));
            case Correction.Told(var factuality) -> factuality.code();
            case Correction.Background(var background) -> Boolean.toString(background);
        };
    }

    static Correction of(String field, String value) {
        return switch (field) {
            case "type" -> {
                List<String> lines = Cells.lines(value);
                List<Mode> modes = lines.stream()
                        .skip(1)
                        .map(code -> Mode.ofCode(code).orElseThrow())
                        .toList();
                yield new Correction.Type(EventType.valueOf(lines.getFirst()), modes);
            }
            case "actors" -> new Correction.Actors(parties(value));
            case "recipients" -> new Correction.Recipients(parties(value));
            case "place" -> new Correction.Where(value.isEmpty() ? Optional.empty() : Optional.of(place(value)));
            case "days" -> {
                List<String> cells = cells(value);
                DayRange days = new DayRange(
                        full(cells.get(0)).map(LocalDate::parse),
                        full(cells.get(1)).map(LocalDate::parse));
                yield new Correction.When(days, Boolean.parseBoolean(cells.get(2)));
            }
            case "factuality" -> new Correction.Told(Factuality.ofCode(value).orElseThrow());
            case "background" -> new Correction.Background(Boolean.parseBoolean(value));
            default -> throw new IllegalStateException("The ledger corrects an unknown field: " + field);
        };
    }

    private static String parties(List<Party> parties) {
        return Cells.lines(parties.stream()
                .map(party -> cells(
                        party.name(),
                        party.directoryId().orElse(""),
                        party.kind().code(),
                        party.country().orElse(""),
                        party.sector().name()))
                .toList());
    }

    private static List<Party> parties(String value) {
        return Cells.lines(value).stream()
                .map(CorrectionCells::cells)
                .map(cells -> new Party(
                        cells.get(0),
                        full(cells.get(1)),
                        ActorKind.ofCode(cells.get(2)).orElseThrow(),
                        full(cells.get(3)),
                        Sector.valueOf(cells.get(4))))
                .toList();
    }

    private static String place(Place place) {
        Optional<Coordinates> point = place.coordinates();
        return cells(
                place.name(),
                place.id().orElse(""),
                place.country().orElse(""),
                point.map(at -> Double.toString(at.latitude())).orElse(""),
                point.map(at -> Double.toString(at.longitude())).orElse(""),
                place.precision().code());
    }

    private static Place place(String value) {
        List<String> cells = cells(value);
        return new Place(
                cells.get(0),
                full(cells.get(1)),
                full(cells.get(2)),
                full(cells.get(3))
                        .map(latitude ->
                                new Coordinates(Double.parseDouble(latitude), Double.parseDouble(cells.get(4)))),
                Precision.ofCode(cells.get(5)).orElse(Precision.NONE));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String cells(String... cells) {
        List<String> clean = new ArrayList<>();
        for (String cell : cells) {
            clean.add(cell.replace('\t', ' ').replace('\n', ' '));
        }
        return String.join("\t", clean);
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    private static Optional<String> full(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
