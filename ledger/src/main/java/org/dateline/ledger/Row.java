// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.dateline.place.Coordinates;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;
import org.dateline.time.DayRange;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** A row on its way into a table, cell by cell. */
final class Row {
    private final String table;
    private final Map<String, @Nullable Object> cells = new LinkedHashMap<>();

    private Row(String table) {
        this.table = table;
    }

    static Row of(String table) {
        return new Row(table);
    }

    Row with(String column, Object value) {
        cells.put(column, kept(value));
        return this;
    }

    Row with(String column, Optional<?> value) {
        cells.put(column, value.isPresent() ? kept(value.get()) : null);
        return this;
    }

    // No database keeps the character of code 0 in text.
    private static Object kept(Object value) {
        return value instanceof String text && text.indexOf('\0') >= 0 ? text.replace('\0', '\uFFFD') : value;
    }

    Row with(String column, OptionalInt value) {
        cells.put(column, value.isPresent() ? value.getAsInt() : null);
        return this;
    }

    Row with(String column, OptionalDouble value) {
        cells.put(column, value.isPresent() ? value.getAsDouble() : null);
        return this;
    }

    /** Truth, kept as 0 and 1 in every database. */
    Row with(String column, boolean value) {
        return with(column, Integer.valueOf(value ? 1 : 0));
    }

    Row with(DayRange days) {
        return with("days_from", days.from().map(LocalDate::toString))
                .with("days_to", days.to().map(LocalDate::toString));
    }

    Row with(Amount amount) {
        return with("low", amount.low()).with("high", amount.high()).with("approximate", amount.approximate());
    }

    /** A place in its cells; its precision only where the table keeps it. */
    Row with(Optional<Place> place) {
        Optional<Coordinates> point = place.flatMap(Place::coordinates);
        return with("place", place.map(Place::name))
                .with("country", place.flatMap(Place::country))
                .with("latitude", point.map(Coordinates::latitude))
                .with("longitude", point.map(Coordinates::longitude));
    }

    Row withIds(Optional<Place> place) {
        return with(place)
                .with("place_id", place.flatMap(Place::id))
                .with("precision", place.map(Place::precision).map(precision -> precision.code()));
    }

    /** Adds the row. */
    void insert(Handle database) {
        bind(database.createUpdate(sql(""))).execute();
    }

    /** Adds rows of one table with the same columns, all by one statement. */
    static void insertAll(Handle database, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Row first = rows.getFirst();
        String marks = ", (" + Cells.marks(first.cells.size()) + ")";
        Update statement = database.createUpdate(first.sql(marks.repeat(rows.size() - 1)));
        int at = 0;
        for (Row row : rows) {
            for (Object value : row.cells.values()) {
                statement.bind(at++, value);
            }
        }
        statement.execute();
    }

    /** Adds the row, and says the key it got. */
    long insertForKey(Handle database) {
        return insertFor(database, "key");
    }

    /** Adds the row, and says what a column got that the database fills. */
    long insertFor(Handle database, String column) {
        return bind(database.createQuery(sql(" RETURNING " + column)))
                .mapTo(Long.class)
                .one();
    }

    /** Adds the row, or changes the one that has the same value in a column. */
    void replace(Handle database, String column) {
        String changes = cells.keySet().stream()
                .filter(each -> !each.equals(column))
                .map(each -> '"' + each + "\" = excluded.\"" + each + '"')
                .collect(Collectors.joining(", "));
        bind(database.createUpdate(sql(" ON CONFLICT (" + column + ") DO UPDATE SET " + changes)))
                .execute();
    }

    /** Changes all these cells of the row that has the key. */
    void update(Handle database, long key) {
        String changes = String.join(
                ", ",
                cells.keySet().stream().map(column -> '"' + column + "\" = ?").toList());
        bind(database.createUpdate("UPDATE " + table + " SET " + changes + " WHERE key = ?"))
                .bind(cells.size(), key)
                .execute();
    }

    private <S extends SqlStatement<S>> S bind(S statement) {
        int at = 0;
        for (Object value : cells.values()) {
            statement.bind(at++, value);
        }
        return statement;
    }

    private String sql(String ending) {
        String columns =
                cells.keySet().stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + columns + ") VALUES (" + Cells.marks(cells.size()) + ")" + ending;
    }
}
