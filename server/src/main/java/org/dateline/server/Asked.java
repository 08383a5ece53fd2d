// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.ledger.FoundEvent;
import org.dateline.ledger.Search;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;

/** The question that stands in the address of a request; what it does not understand it says, with what it would. */
final class Asked {
    static final int MOST_ROWS = 1_000;
    private static final int USUAL_ROWS = 100;
    private static final Set<String> OF_A_SEARCH =
            Set.of("type", "actor", "country", "from", "to", "source", "text", "factuality", "after", "limit");

    private final Context request;

    Asked(Context request) {
        this.request = request;
    }

    /** The search for a page of events. */
    Search search() {
        return search(limit());
    }

    /** The same with pages of any size. */
    Search search(int limit) {
        knowsOnly(OF_A_SEARCH);
        Search.Builder search = new Search.Builder();
        words("type").map(Asked::type).forEach(search::type);
        words("factuality").map(Asked::factuality).forEach(search::factuality);
        word("actor").ifPresent(search::actor);
        word("country").map(code -> code.toUpperCase(Locale.ROOT)).ifPresent(search::country);
        day("from").ifPresent(search::from);
        day("to").ifPresent(search::to);
        word("source").ifPresent(search::source);
        word("text").ifPresent(search::text);
        Search page = search.build(limit);
        return word("after").map(Asked::cursor).map(page::after).orElse(page);
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

    void knowsOnly(Set<String> known) {
        request.queryParamMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.badRequest("There is no filter \"" + name + "\"; there are "
                            + String.join(", ", new TreeSet<>(known)));
                });
    }

    /** How a row is named to go on after it. */
    static String after(FoundEvent row) {
        return row.place().day() + "~" + row.place().key();
    }

    private static FoundEvent.Cursor cursor(String after) {
        int mark = after.indexOf('~');
        if (mark < 0) {
            throw Problem.badRequest("after is the value of \"next\" of the page before, not \"" + after + "\"");
        }
        return new FoundEvent.Cursor(after.substring(0, mark), number("after", after.substring(mark + 1)));
    }

    private Stream<String> words(String name) {
        return request.queryParams(name).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private Optional<LocalDate> day(String name) {
        return word(name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw Problem.badRequest(name + " is a day such as 2023-11-05, not \"" + value + "\"");
            }
        });
    }

    private static EventType type(String value) {
        return EventType.ofName(value.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> Problem.badRequest(
                        "There is no type \"" + value + "\"; there are " + List.of(EventType.values())));
    }

    private static Factuality factuality(String value) {
        return Factuality.ofCode(value)
                .orElseThrow(() -> Problem.badRequest("There is no factuality \"" + value + "\"; there are "
                        + Stream.of(Factuality.values()).map(Factuality::code).toList()));
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw Problem.badRequest(name + " is a whole number, not \"" + value + "\"");
        }
    }
}
