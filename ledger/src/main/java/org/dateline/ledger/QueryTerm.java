// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.ledger.QueryLanguage.Token;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Sector;

/** One term of a query. */
final class QueryTerm {
    private static final Pattern FIELD = Pattern.compile("(\\p{L}+)(:|>=|>|<=|<|=)(.*)", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final String FIELDS = "type, mode, fact, is, actor, by, to, sector, country, at, day, since, until,"
            + " source, outlet; killed, wounded …, reports, origins with >=; confidence with < or >=";

    private static final double SURER_THAN_ALL = 2;

    private final Token token;
    private final String value;

    private QueryTerm(Token token, String value) {
        this.token = token;
        this.value = value;
    }

    static Filter of(Token token) {
        Matcher field = FIELD.matcher(token.text());
        if (token.quoted() || !field.matches()) {
            return new Filter.Text(token.quoted() ? '"' + token.text() + '"' : token.text());
        }
        QueryTerm term = new QueryTerm(token, field.group(3));
        String name = field.group(1).toLowerCase(Locale.ROOT);
        if (term.value.isBlank()) {
            throw term.bad("a value is missing after " + field.group(1) + field.group(2));
        }
        return field.group(2).equals(":") ? term.named(name) : term.counted(name, field.group(2));
    }

    private Filter named(String field) {
        return switch (field) {
            case "type" -> new Filter.Type(any("type", EventType.values(), EventType::name));
            case "mode" -> new Filter.Done(any("mode", Mode.values(), Mode::code));
            case "fact" -> new Filter.Told(any("factuality", Factuality.values(), Factuality::code));
            case "sector" -> new Filter.OfSector(Filter.Part.EITHER, any("sector", Sector.values(), Sector::name));
            case "country" -> new Filter.InCountry(countries());
            case "actor" -> new Filter.Participant(Filter.Part.EITHER, value);
            case "by" -> new Filter.Participant(Filter.Part.ACTOR, value);
            case "to" -> new Filter.Participant(Filter.Part.RECIPIENT, value);
            case "at" -> new Filter.At(value);
            case "source" -> new Filter.Source(value);
            case "outlet" -> new Filter.Outlet(value);
            case "since" -> new Filter.From(first(value));
            case "until" -> new Filter.Until(last(value));
            case "day" -> days();
            case "is" -> is();
            default -> throw bad("unknown field " + field + "; fields are " + FIELDS);
        };
    }

    private Filter counted(String field, String sign) {
        if (field.equals("confidence")) {
            return confidence(sign);
        }
        if (sign.startsWith("<")) {
            throw bad(field + " is asked for with >= or >");
        }
        int least;
        try {
            least = Integer.parseInt(value.strip()) + (sign.equals(">") ? 1 : 0);
        } catch (NumberFormatException e) {
            throw bad("not a number: " + value);
        }
        Optional<Fate> fate = Fate.ofCode(field);
        if (fate.isPresent()) {
            return new Filter.Toll(fate.get(), least);
        }
        return switch (field) {
            case "reports" -> new Filter.Reports(least);
            case "origins" -> new Filter.Origins(least);
            default -> throw bad("nothing is counted as " + field + "; fields are " + FIELDS);
        };
    }

    private Filter confidence(String sign) {
        double bound;
        try {
            bound = Double.parseDouble(value.strip());
        } catch (NumberFormatException e) {
            throw bad("not a number: " + value);
        }
        return switch (sign) {
            case "<" -> new Filter.Confidence(0, bound);
            case "<=" -> new Filter.Confidence(0, Math.nextUp(bound));
            case ">" -> new Filter.Confidence(Math.nextUp(bound), SURER_THAN_ALL);
            case ">=" -> new Filter.Confidence(bound, SURER_THAN_ALL);
            default -> new Filter.Confidence(bound, Math.nextUp(bound));
        };
    }

    private Filter is() {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "background" -> new Filter.Background(true);
            case "news" -> new Filter.Background(false);
            case "disputed" -> new Filter.Disputed(true);
            default -> throw bad("is: takes background, news or disputed, not " + value);
        };
    }

    private Filter days() {
        String[] ends = value.split("\\.\\.", -1);
        if (ends.length > 2) {
            throw bad("days are one, or two with .. between them");
        }
        String from = ends[0];
        String to = ends[ends.length - 1];
        List<Filter> bounds = new ArrayList<>();
        if (!from.isEmpty()) {
            bounds.add(new Filter.From(first(from)));
        }
        if (!to.isEmpty()) {
            bounds.add(new Filter.Until(last(to)));
        }
        if (bounds.isEmpty()) {
            throw bad("a day is missing");
        }
        return new Filter.AllOf(bounds);
    }

    private LocalDate first(String words) {
        return day(words, true);
    }

    private LocalDate last(String words) {
        return day(words, false);
    }

    private LocalDate day(String words, boolean first) {
        Matcher day = DAY.matcher(words.strip());
        if (!day.matches()) {
            throw bad("not a day, month or year: " + words + "; write 2023-11-03, 2023-11 or 2023");
        }
        try {
            int year = Integer.parseInt(day.group(1));
            if (day.group(3) != null) {
                return LocalDate.of(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            }
            int month = day.group(2) != null ? Integer.parseInt(day.group(2)) : first ? 1 : 12;
            YearMonth in = YearMonth.of(year, month);
            return first ? in.atDay(1) : in.atEndOfMonth();
        } catch (DateTimeException e) {
            throw bad("there is no such day: " + words);
        }
    }

    private Set<String> countries() {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : value.split(",")) {
            if (code.strip().length() != 3) {
                throw bad("a country is an ISO 3166 code of three letters, such as IRQ, not " + code);
            }
            codes.add(code.strip().toUpperCase(Locale.ROOT));
        }
        return codes;
    }

    private <T> Set<T> any(String what, T[] known, Function<T, String> name) {
        Set<T> found = new LinkedHashSet<>();
        for (String word : value.split(",")) {
            found.add(Stream.of(known)
                    .filter(each -> name.apply(each).equalsIgnoreCase(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> bad("unknown " + what + " " + word.strip() + "; known are "
                            + Stream.of(known)
                                    .map(each -> name.apply(each).toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", ")))));
        }
        return found;
    }

    private BadQuery bad(String says) {
        return new BadQuery(token.place(), says);
    }
}
