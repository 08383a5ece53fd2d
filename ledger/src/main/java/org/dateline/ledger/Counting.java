// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Counts found events by day, type, place, actor and so on. */
final class Counting {
    private static final String OF_PARTY =
            " JOIN membership m ON m.event = e.key JOIN participation p ON p.report = m.report";

    // All events of a window are counted, so that it pays to look them up first.
    private static final int NARROW_IN_DAYS = 31;

    private static final String TENTHS = "CASE WHEN e.confidence IS NULL THEN '' WHEN e.confidence >= 0.9 THEN '0.9'"
            + " ELSE '0.' || CAST(CAST(floor(e.confidence * 10) AS INTEGER) AS TEXT) END";

    private final Handle database;
    private final Dialect dialect;

    Counting(Handle database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    long count(List<Filter> filters) {
        FilterQuery asked = new FilterQuery(dialect, filters, NARROW_IN_DAYS);
        return bound("SELECT count(*) FROM event e" + where(asked, ""), asked)
                .mapTo(Long.class)
                .one();
    }

    List<FacetCount> by(Facet facet, List<Filter> filters, int most) {
        return switch (facet) {
            case DAY -> inOrder("e.first_day", filters, most);
            case MONTH -> inOrder("substr(e.first_day, 1, 7)", filters, most);
            case YEAR -> inOrder("substr(e.first_day, 1, 4)", filters, most);
            case TYPE -> ofEvent("e.type", "e.type", filters, most);
            case COUNTRY -> ofEvent("coalesce(e.country, '')", "coalesce(e.country, '')", filters, most);
            case PLACE -> ofEvent("coalesce(e.place_id, e.place, '')", "coalesce(e.place, '')", filters, most);
            case FACTUALITY -> ofEvent("e.factuality", "e.factuality", filters, most);
            case BACKGROUND ->
                ofEvent(
                        "CASE e.background WHEN 0 THEN 'false' ELSE 'true' END",
                        "CASE e.background WHEN 0 THEN 'news' ELSE 'background' END",
                        filters,
                        most);
            case ORIGINS -> ofEvent("CAST(e.origins AS TEXT)", "CAST(e.origins AS TEXT)", filters, most);
            case CONFIDENCE -> inOrder(TENTHS, filters, most);
            case MODE -> modes(filters, most);
            case ACTOR -> parties("actor", filters, most);
            case RECIPIENT -> parties("recipient", filters, most);
            case SOURCE -> parties("source", filters, most);
            case SECTOR ->
                ofReports(
                        OF_PARTY + " AND p.role IN ('actor', 'recipient') JOIN party n ON n.key = p.party",
                        "n.sector",
                        "n.sector",
                        filters,
                        most);
            case OUTLET ->
                ofReports(
                        " JOIN membership m ON m.event = e.key JOIN report r ON r.key = m.report"
                                + " JOIN story s ON s.key = r.story",
                        "coalesce(s.outlet, '')",
                        "coalesce(s.outlet, '')",
                        filters,
                        most);
        };
    }

    List<PlaceCount> places(List<Filter> filters, int most) {
        FilterQuery asked = new FilterQuery(dialect, filters, NARROW_IN_DAYS);
        String sql = "SELECT e.place_id, min(e.place) AS place, e.country, e.latitude, e.longitude, e.precision,"
                + " count(*) AS events FROM event e" + where(asked, "e.place IS NOT NULL")
                + " GROUP BY e.place_id, CASE WHEN e.place_id IS NULL THEN e.place END,"
                + " e.country, e.latitude, e.longitude, e.precision ORDER BY events DESC, place LIMIT " + most;
        return bound(sql, asked)
                .map((row, context) -> new PlaceCount(
                        Cells.text(row, "place_id"),
                        row.getString("place"),
                        Cells.text(row, "country"),
                        Cells.coordinates(row),
                        Cells.text(row, "precision"),
                        row.getLong("events")))
                .list();
    }

    private List<FacetCount> inOrder(String value, List<Filter> filters, int most) {
        FilterQuery asked = new FilterQuery(dialect, filters, NARROW_IN_DAYS);
        return counts(
                "SELECT " + value + " AS value, " + value + " AS label, count(*) AS events FROM event e"
                        + where(asked, "") + " GROUP BY " + value + " ORDER BY value LIMIT " + most,
                asked);
    }

    private List<FacetCount> ofEvent(String value, String label, List<Filter> filters, int most) {
        return grouped("", value, "min(" + label + ")", "count(*)", filters, most);
    }

    private List<FacetCount> parties(String role, List<Filter> filters, int most) {
        String joined = OF_PARTY + " AND p.role = '" + role
                + "' JOIN party n ON n.key = p.party JOIN actor a ON a.key = n.actor";
        return ofReports(joined, "a.id", "a.name", filters, most);
    }

    private List<FacetCount> ofReports(String joined, String value, String label, List<Filter> filters, int most) {
        return grouped(joined, value, "min(" + label + ")", "count(DISTINCT e.key)", filters, most);
    }

    private List<FacetCount> grouped(
            String joined, String value, String label, String count, List<Filter> filters, int most) {
        FilterQuery asked = new FilterQuery(dialect, filters, NARROW_IN_DAYS);
        return counts(
                "SELECT " + value + " AS value, " + label + " AS label, " + count + " AS events FROM event e" + joined
                        + where(asked, "") + " GROUP BY " + value + " ORDER BY events DESC, value LIMIT " + most,
                asked);
    }

    // Modes stand together in one cell: they are told apart here.
    private List<FacetCount> modes(List<Filter> filters, int most) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (FacetCount together : ofEvent("e.modes", "e.modes", filters, Integer.MAX_VALUE)) {
            Cells.lines(together.value()).forEach(mode -> counts.merge(mode, together.events(), Long::sum));
        }
        List<FacetCount> modes = new ArrayList<>();
        counts.forEach((mode, events) -> modes.add(new FacetCount(mode, mode, events)));
        modes.sort(Comparator.comparingLong(FacetCount::events).reversed().thenComparing(FacetCount::value));
        return modes.subList(0, Math.min(most, modes.size()));
    }

    private List<FacetCount> counts(String sql, FilterQuery asked) {
        return bound(sql, asked)
                .map((row, context) ->
                        new FacetCount(row.getString("value"), row.getString("label"), row.getLong("events")))
                .list();
    }

    private Query bound(String sql, FilterQuery asked) {
        Query query = database.createQuery(sql);
        for (int i = 0; i < asked.values().size(); i++) {
            query.bind(i, asked.values().get(i));
        }
        return query;
    }

    private static String where(FilterQuery asked, String also) {
        if (also.isEmpty()) {
            return asked.condition().isEmpty() ? "" : " WHERE " + asked.condition();
        }
        return " WHERE " + also + (asked.condition().isEmpty() ? "" : " AND " + asked.condition());
    }
}
