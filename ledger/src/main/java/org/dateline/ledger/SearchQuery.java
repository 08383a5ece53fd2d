// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;

/** A search as one SQL query for a page of rows. */
final class SearchQuery {
    static final String ROWS = "SELECT e.*, r.evidence AS sentence, r.file_line, s.file, s.outlet"
            + " FROM event e JOIN report r ON r.key = e.evidence JOIN story s ON s.key = r.story";

    private final String sql;
    private final List<Object> values;

    SearchQuery(Dialect dialect, Search search) {
        FilterQuery filters = new FilterQuery(dialect, search.filters());
        List<String> conditions = new ArrayList<>();
        values = new ArrayList<>(filters.values());
        if (!filters.condition().isEmpty()) {
            conditions.add(filters.condition());
        }
        boolean newest = search.order() == Search.Order.NEWEST_FIRST;
        search.after().ifPresent(row -> {
            conditions.add("(e.first_day, e.key) " + (newest ? "<" : ">") + " (?, ?)");
            values.add(row.day());
            values.add(row.key());
        });
        String filter = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        String down = newest ? " DESC" : "";
        sql = ROWS + filter + " ORDER BY e.first_day" + down + ", e.key" + down + " LIMIT " + search.limit();
    }

    String sql() {
        return sql;
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    /** Rows of so many keys, which are bound to the marks. */
    static String ofKeys(int keys) {
        return ROWS + " WHERE e.key IN (" + Cells.marks(keys) + ") ORDER BY e.first_day, e.key";
    }
}
