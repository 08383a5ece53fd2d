// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;

/** A search as one SQL query: filters on the event's own row first, then on its reports through full-text look-ups. */
final class SearchQuery {
    private static final String ROWS = "SELECT e.*, r.evidence AS sentence, r.file_line, s.file, s.outlet"
            + " FROM event e JOIN report r ON r.key = e.evidence JOIN story s ON s.key = r.story";
    private static final String OF_REPORTS = "e.key IN (SELECT m.event FROM membership m WHERE m.report IN (%s))";
    private static final String TAKING_PART =
            "SELECT p.report FROM participation p WHERE p.role IN (%s) AND p.party IN (%s)";
    private static final String BY_NAME = "SELECT rowid FROM party_name WHERE party_name MATCH ?";
    private static final String BY_ID = "SELECT p.key FROM party p JOIN actor a ON a.key = p.actor WHERE a.id = ?";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final int limit;

    SearchQuery(Search search) {
        limit = search.limit();
        any("e.type", search.types().stream().map(EventType::name).sorted().toList());
        any(
                "e.factuality",
                search.factuality().stream().map(Factuality::code).sorted().toList());
        search.country().ifPresent(code -> where("e.country = ?", code));
        search.from().map(LocalDate::toString).ifPresent(day -> where("e.last_day >= ?", day));
        search.to().map(LocalDate::toString).ifPresent(day -> where("e.first_day <= ?", day));
        search.actor().ifPresent(this::actor);
        search.source().ifPresent(this::source);
        search.text().ifPresent(this::text);
        search.after().ifPresent(row -> where("(e.first_day, e.key) > (?, ?)", row.day(), row.key()));
    }

    String sql() {
        String filter = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return ROWS + filter + " ORDER BY e.first_day, e.key LIMIT " + limit;
    }

    static String byKeys(int keys) {
        String marks = String.join(", ", Collections.nCopies(keys, "?"));
        return ROWS + " WHERE e.key IN (" + marks + ") ORDER BY e.first_day, e.key";
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    private void actor(String name) {
        // Ids of the directory are written with a colon: group:hamas.
        boolean id = name.contains(":");
        String taking = String.format(TAKING_PART, "'actor', 'recipient'", id ? BY_ID : BY_NAME);
        where(String.format(OF_REPORTS, taking), id ? name : words(name));
    }

    private void source(String name) {
        String credited = String.format(TAKING_PART, "'source'", BY_NAME);
        String published =
                "SELECT r.key FROM story s JOIN report r ON r.story = s.key WHERE s.outlet = ? COLLATE NOCASE";
        where(String.format(OF_REPORTS, credited + " UNION " + published), words(name), name);
    }

    private void text(String wanted) {
        String evidence = "SELECT rowid FROM report_text WHERE report_text MATCH ?";
        String stories = "SELECT r.key FROM report r WHERE r.story IN"
                + " (SELECT rowid FROM story_text WHERE story_text MATCH ?)";
        where(String.format(OF_REPORTS, evidence + " UNION " + stories), words(wanted), words(wanted));
    }

    private void any(String column, Collection<String> wanted) {
        if (!wanted.isEmpty()) {
            String marks = wanted.stream().map(each -> "?").collect(Collectors.joining(", "));
            where(column + " IN (" + marks + ")", wanted.toArray());
        }
    }

    private void where(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
    }

    /** Words as the full-text index wants them: each quoted, so that no mark in them is an operator; all must occur. */
    private static String words(String wanted) {
        return List.of(wanted.strip().split("\\s+")).stream()
                .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" "));
    }
}
