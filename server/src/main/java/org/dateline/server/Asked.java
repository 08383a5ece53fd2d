// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.ledger.Filter;
import org.dateline.ledger.FoundEvent;
import org.dateline.ledger.Search;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Sector;

/** The question that stands in the address of a request; what it does not understand it says, with what it would. */
final class Asked {
    static final int MOST_ROWS = 1_000;
    private static final int USUAL_ROWS = 100;
    private static final double SURER_THAN_ALL = 2;
    private static final Set<String> FILTERS = Set.of(
            "type",
            "mode",
            "actor",
            "recipient",
            "party",
            "sector",
            "country",
            "place",
            "box",
            "from",
            "to",
            "source",
            "outlet",
            "text",
            "factuality",
            "background",
            "disputed",
            "reports",
            "origins",
            "confidence",
            "below");
    private static final Set<String> PAGES = Set.of("after", "limit", "order");

    private final Context request;

    Asked(Context request) {
        this.request = request;
    }

    /** The search for a page of events. */
    Search search() {
        knowsOnly(Set.of(), FILTERS, PAGES);
        Search page = Search.of(filters(), limit()).in(order());
        return word("after").map(Asked::cursor).map(page::after).orElse(page);
    }

    /** What is asked of events; other words of the question, such as "by", may stand beside it. */
    List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        any("type", Asked::type).map(Filter.Type::new).ifPresent(filters::add);
        any("mode", Asked::mode).map(Filter.Done::new).ifPresent(filters::add);
        any("factuality", Asked::factuality).map(Filter.Told::new).ifPresent(filters::add);
        any("country", code -> code.toUpperCase(Locale.ROOT))
                .map(Filter.InCountry::new)
                .ifPresent(filters::add);
        any("sector", Asked::sector)
                .map(sectors -> new Filter.OfSector(Filter.Part.EITHER, sectors))
                .ifPresent(filters::add);
        participant("actor", Filter.Part.ACTOR).ifPresent(filters::add);
        participant("recipient", Filter.Part.RECIPIENT).ifPresent(filters::add);
        participant("party", Filter.Part.EITHER).ifPresent(filters::add);
        word("place").map(Filter.At::new).ifPresent(filters::add);
        word("box").map(Asked::box).ifPresent(filters::add);
        day("from").map(Filter.From::new).ifPresent(filters::add);
        day("to").map(Filter.Until::new).ifPresent(filters::add);
        word("source").map(Filter.Source::new).ifPresent(filters::add);
        word("outlet").map(Filter.Outlet::new).ifPresent(filters::add);
        word("text").map(Filter.Text::new).ifPresent(filters::add);
        truth("background").map(Filter.Background::new).ifPresent(filters::add);
        truth("disputed").map(Filter.Disputed::new).ifPresent(filters::add);
        word("reports")
                .map(value -> new Filter.Reports(number("reports", value)))
                .ifPresent(filters::add);
        word("origins")
                .map(value -> new Filter.Origins(number("origins", value)))
                .ifPresent(filters::add);
        Optional<Double> atLeast = fraction("confidence");
        Optional<Double> below = fraction("below");
        if (atLeast.isPresent() || below.isPresent()) {
            filters.add(new Filter.Confidence(atLeast.orElse(0.0), below.orElse(SURER_THAN_ALL)));
        }
        return filters;
    }

    /** Refuses what is neither a filter nor one of these words. */
    void knowsFiltersAnd(String... others) {
        knowsOnly(Set.of(others), FILTERS, Set.of());
    }

    /** Refuses what is none of these words. */
    void knows(String... words) {
        knowsOnly(Set.of(words), Set.of(), Set.of());
    }

    /** Most rows of a page. */
    int limit() {
        int limit = word("limit").map(value -> number("limit", value)).orElse(USUAL_ROWS);
        if (limit < 1 || limit > MOST_ROWS) {
            throw Problem.badRequest("limit is 1 to " + MOST_ROWS + ", not " + limit);
        }
        return limit;
    }

    /** Keys of rows, separated by commas. */
    List<Long> keys() {
        List<Long> keys = words("key").map(value -> (long) number("key", value)).toList();
        if (keys.size() > MOST_ROWS) {
            throw Problem.badRequest("At most " + MOST_ROWS + " keys at once, not " + keys.size());
        }
        return keys;
    }

    Optional<String> word(String name) {
        return Optional.ofNullable(request.queryParam(name)).filter(value -> !value.isBlank());
    }

    /** Where the page before ended. */
    Optional<FoundEvent.Cursor> after() {
        return word("after").map(Asked::cursor);
    }

    /** How a row is named to go on after it. */
    static String after(FoundEvent.Cursor place) {
        return place.day() + "~" + place.key();
    }

    private Search.Order order() {
        String order = word("order").orElse("oldest");
        return switch (order) {
            case "oldest" -> Search.Order.OLDEST_FIRST;
            case "newest" -> Search.Order.NEWEST_FIRST;
            default -> throw Problem.badRequest("order is oldest or newest, not \"" + order + "\"");
        };
    }

    private void knowsOnly(Set<String> one, Set<String> other, Set<String> third) {
        Set<String> known = new TreeSet<>(one);
        known.addAll(other);
        known.addAll(third);
        request.queryParamMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.badRequest(
                            "There is no filter \"" + name + "\"; there are " + String.join(", ", known));
                });
    }

    private static FoundEvent.Cursor cursor(String after) {
        int mark = after.indexOf('~');
        if (mark < 0) {
            throw Problem.badRequest("after is the value of \"next\" of the page before, not \"" + after + "\"");
        }
        return new FoundEvent.Cursor(after.substring(0, mark), number("after", after.substring(mark + 1)));
    }

    private Optional<Filter> participant(String name, Filter.Part part) {
        return word(name).map(value -> new Filter.Participant(part, value));
    }

    private <T> Optional<Set<T>> any(String name, Function<String, T> value) {
        Set<T> values = words(name).map(value).collect(Collectors.toSet());
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private Stream<String> words(String name) {
        return request.queryParams(name).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private Optional<LocalDate> day(String name) {
        return word(name).map(value -> day(name, value));
    }

    static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw Problem.badRequest(name + " is a day such as 2023-11-05, not \"" + value + "\"");
        }
    }

    Optional<Boolean> truth(String name) {
        return word(name).map(value -> switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.badRequest(name + " is true or false, not \"" + value + "\"");
        });
    }

    private Optional<Double> fraction(String name) {
        return word(name).map(value -> {
            try {
                double number = Double.parseDouble(value);
                if (number >= 0 && number <= 1) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // No number is told of as one out of bounds is.
            }
            throw Problem.badRequest(name + " is a number from 0 to 1, not \"" + value + "\"");
        });
    }

    private static Filter box(String value) {
        List<Double> degrees = new ArrayList<>();
        try {
            Stream.of(value.split(",")).map(Double::valueOf).forEach(degrees::add);
        } catch (NumberFormatException e) {
            degrees.clear();
        }
        if (degrees.size() != 4) {
            throw Problem.badRequest("box is south,west,north,east in degrees, not \"" + value + "\"");
        }
        return new Filter.InBox(degrees.get(0), degrees.get(1), degrees.get(2), degrees.get(3));
    }

    static EventType type(String value) {
        return EventType.ofName(value.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> Problem.badRequest(
                        "There is no type \"" + value + "\"; there are " + List.of(EventType.values())));
    }

    static Mode mode(String value) {
        return Mode.ofCode(value)
                .orElseThrow(() -> Problem.badRequest("There is no mode \"" + value + "\"; there are "
                        + Stream.of(Mode.values()).map(Mode::code).toList()));
    }

    static Factuality factuality(String value) {
        return Factuality.ofCode(value)
                .orElseThrow(() -> Problem.badRequest("There is no factuality \"" + value + "\"; there are "
                        + Stream.of(Factuality.values()).map(Factuality::code).toList()));
    }

    static Sector sector(String value) {
        return Stream.of(Sector.values())
                .filter(sector -> sector.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest(
                        "There is no sector \"" + value + "\"; there are " + List.of(Sector.values())));
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw Problem.badRequest(name + " is a whole number, not \"" + value + "\"");
        }
    }
}
