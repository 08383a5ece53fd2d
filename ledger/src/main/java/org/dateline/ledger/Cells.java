// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.dateline.ontology.Precision;
import org.dateline.place.Coordinates;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;
import org.dateline.time.DayRange;

/** How values stand in the ledger's cells: lists as lines, days as ISO text, absent as NULL. */
final class Cells {
    private Cells() {}

    /** Marks for so many bound values. */
    static String marks(int values) {
        return String.join(", ", Collections.nCopies(values, "?"));
    }

    static String lines(List<String> values) {
        return String.join(
                "\n", values.stream().map(value -> value.replace('\n', ' ')).toList());
    }

    static List<String> lines(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\n"));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return text(row, column).map(LocalDate::parse);
    }

    static DayRange days(ResultSet row) throws SQLException {
        return new DayRange(day(row, "days_from"), day(row, "days_to"));
    }

    static OptionalInt number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    static OptionalDouble decimal(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    static Optional<Long> key(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    static Amount amount(ResultSet row, String low, String high, String approximate) throws SQLException {
        return new Amount(number(row, low), number(row, high), row.getBoolean(approximate));
    }

    static Optional<Coordinates> coordinates(ResultSet row) throws SQLException {
        double latitude = row.getDouble("latitude");
        if (row.wasNull()) {
            return Optional.empty();
        }
        return Optional.of(new Coordinates(latitude, row.getDouble("longitude")));
    }

    static Optional<Place> place(ResultSet row) throws SQLException {
        Optional<String> name = text(row, "place");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Place(
                name.get(),
                text(row, "place_id"),
                text(row, "country"),
                coordinates(row),
                text(row, "precision").flatMap(Precision::ofCode).orElse(Precision.NONE)));
    }
}
