// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;

/** Filters as one SQL condition on event {@code e} with its values: first its own row, then look-ups in its reports. */
final class FilterQuery {
    private static final String BY_ID = "SELECT p.key FROM party p JOIN actor a ON a.key = p.actor WHERE a.id = ?";

    private static final int NARROW_IN_DAYS = 7;

    private final Dialect dialect;
    private final List<Object> values = new ArrayList<>();
    private final String condition;

    /** Filters of a page of rows, which is full soon where there is much. */
    FilterQuery(Dialect dialect, List<Filter> filters) {
        this(dialect, filters, NARROW_IN_DAYS);
    }

    /**
     * Filters of a search or a count.
     *
     * @param narrow windows up to so many days are looked up by themselves; wider ones are gone through in the order of days
     */
    FilterQuery(Dialect dialect, List<Filter> filters, int narrow) {
        this.dialect = dialect;
        List<Filter> all = filters.stream()
                .flatMap(filter -> filter instanceof Filter.AllOf(var others) ? others.stream() : Stream.of(filter))
                .toList();
        Optional<Window> window = Window.of(all).filter(days -> days.isWithin(narrow));
        Stream<Filter> others = all.stream().filter(filter -> window.isEmpty() || !isOfDays(filter));
        this.condition = Stream.concat(window.map(this::of).stream(), others.map(this::of))
                .collect(Collectors.joining(" AND "));
    }

    /** The days that all filters leave, from the latest beginning to the earliest end. */
    private record Window(LocalDate from, LocalDate until) {
        static Optional<Window> of(List<Filter> filters) {
            Optional<LocalDate> from = filters.stream()
                    .flatMap(filter -> filter instanceof Filter.From(var day) ? Stream.of(day) : Stream.empty())
                    .max(LocalDate::compareTo);
            Optional<LocalDate> until = filters.stream()
                    .flatMap(filter -> filter instanceof Filter.Until(var day) ? Stream.of(day) : Stream.empty())
                    .min(LocalDate::compareTo);
            return from.flatMap(first -> until.map(last -> new Window(first, last)));
        }

        boolean isWithin(int days) {
            return !until.isAfter(from.plusDays(days));
        }
    }

    private static boolean isOfDays(Filter filter) {
        return filter instanceof Filter.From || filter instanceof Filter.Until;
    }

    /** Short events, which begin in the window or shortly before it, and the few that last long. */
    private String of(Window window) {
        String from = window.from().toString();
        String shortly = window.from().minusDays(SummaryRow.SHORT_IN_DAYS).toString();
        return with(
                "e.key IN (SELECT w.key FROM event w WHERE w.first_day BETWEEN ? AND ? AND w.last_day >= ? UNION ALL"
                        + " SELECT w.key FROM event w WHERE w.lasting = 1 AND w.first_day < ? AND w.last_day >= ?)",
                shortly,
                window.until().toString(),
                from,
                shortly,
                from);
    }

    /** Empty when everything fits. */
    String condition() {
        return condition;
    }

    /** What is bound to the marks, in their order. */
    List<Object> values() {
        return List.copyOf(values);
    }

    private String of(Filter filter) {
        return switch (filter) {
            case Filter.Type(var types) ->
                any("e.type", types.stream().map(EventType::name).sorted().toList());
            case Filter.Told(var told) ->
                any("e.factuality", told.stream().map(Factuality::code).sorted().toList());
            case Filter.InCountry(var codes) ->
                any("e.country", codes.stream().sorted().toList());
            case Filter.Done(var modes) -> modes(modes);
            case Filter.Participant(var part, var name) -> participant(part, name);
            case Filter.OfSector(var part, var sectors) -> {
                String parties = "SELECT key FROM party WHERE "
                        + any(
                                "sector",
                                sectors.stream().map(Enum::name).sorted().toList());
                yield reports(taking(roles(part), parties));
            }
            case Filter.At(var name) -> with("(e.place_id = ? OR lower(e.place) = ?)", name, lower(name));
            case Filter.InBox box -> box(box);
            case Filter.From(var day) -> with("e.last_day >= ?", day.toString());
            case Filter.Until(var day) -> with("e.first_day <= ?", day.toString());
            case Filter.Source(var name) -> source(name);
            case Filter.Outlet(var name) -> with(stories("lower(s.outlet) = ?"), lower(name));
            case Filter.Text(var words) -> text(words);
            case Filter.Background(var wanted) -> with("e.background = ?", wanted ? 1 : 0);
            case Filter.Toll(var fate, var least) ->
                with(
                        reports("SELECT t.report FROM toll t WHERE t.fate = ? AND coalesce(t.low, t.high) >= ?"),
                        fate.code(),
                        least);
            case Filter.Reports(var least) -> with("e.reports >= ?", least);
            case Filter.Origins(var least) -> with("e.origins >= ?", least);
            case Filter.Disputed(var wanted) -> wanted ? "e.disputes > 0" : "e.disputes = 0";
            case Filter.Confidence(var least, var below) ->
                with("(e.confidence >= ? AND e.confidence < ?)", least, below);
            case Filter.Not(var other) -> "NOT coalesce((" + of(other) + "), " + dialect.no() + ")";
            case Filter.AllOf(var others) ->
                others.stream().map(this::of).collect(Collectors.joining(" AND ", "(", ")"));
            case Filter.AnyOf(var others) ->
                others.stream().map(this::of).collect(Collectors.joining(" OR ", "(", ")"));
        };
    }

    private String participant(Filter.Part part, String name) {
        // Ids of the directory are written with a colon: group:hamas.
        boolean id = name.contains(":");
        String taking = taking(roles(part), id ? BY_ID : dialect.partiesNamed());
        return with(reports(taking), id ? name : dialect.allWords(name));
    }

    private String source(String name) {
        String credited = taking("'source'", dialect.partiesNamed());
        return "(" + with(reports(credited), dialect.allWords(name)) + " OR " + of(new Filter.Outlet(name)) + ")";
    }

    private String text(String words) {
        String query = dialect.allWords(words);
        return with(stories("s.key IN (" + dialect.storiesWithWords() + ")"), query);
    }

    // Modes stand in one cell, a line each.
    private String modes(Collection<Mode> modes) {
        return modes.stream()
                .sorted()
                .map(mode -> with("(? || e.modes || ?) LIKE ?", "\n", "\n", "%\n" + mode.code() + "\n%"))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String box(Filter.InBox box) {
        String height = with("e.latitude BETWEEN ? AND ?", box.south(), box.north());
        if (box.west() <= box.east()) {
            return height + " AND " + with("e.longitude BETWEEN ? AND ?", box.west(), box.east());
        }
        return height + " AND " + with("(e.longitude >= ? OR e.longitude <= ?)", box.west(), box.east());
    }

    private String any(String column, Collection<String> wanted) {
        return with(column + " IN (" + Cells.marks(wanted.size()) + ")", wanted.toArray());
    }

    private String with(String part, Object... bound) {
        values.addAll(List.of(bound));
        return part;
    }

    private static String reports(String query) {
        return "e.key IN (SELECT m.event FROM membership m WHERE m.report IN (" + query + "))";
    }

    private static String stories(String condition) {
        return "e.key IN (SELECT m.event FROM story s JOIN report r ON r.story = s.key"
                + " JOIN membership m ON m.report = r.key WHERE " + condition + ")";
    }

    private static String taking(String roles, String parties) {
        return "SELECT p.report FROM participation p WHERE p.role IN (" + roles + ") AND p.party IN (" + parties + ")";
    }

    private static String roles(Filter.Part part) {
        return switch (part) {
            case ACTOR -> "'actor'";
            case RECIPIENT -> "'recipient'";
            case EITHER -> "'actor', 'recipient'";
        };
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
