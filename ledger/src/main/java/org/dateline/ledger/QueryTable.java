// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Queries that are kept by names. */
final class QueryTable {
    private final Handle database;

    QueryTable(Handle database) {
        this.database = database;
    }

    void save(String name, String words) {
        database.execute(
                "INSERT INTO saved_query (name, words) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET words = ?",
                name,
                words,
                words);
    }

    /** In order of names. */
    Map<String, String> all() {
        Map<String, String> saved = new LinkedHashMap<>();
        database.createQuery("SELECT name, words FROM saved_query ORDER BY name")
                .map((row, context) -> Map.entry(row.getString("name"), row.getString("words")))
                .list()
                .forEach(query -> saved.put(query.getKey(), query.getValue()));
        return saved;
    }
}
