// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.syntax.ParsedStory;
import org.dateline.text.Span;

/** What in a story bounds its day from itself: years and full dates, well-known beginnings, holders of offices. */
final class FixedPoints {
    // A title stands this close to the name it belongs to, in UTF-16 code units.
    private static final int NEAR = 60;

    // "2010-09-CA-005": offices number their releases by year and month.
    private static final Pattern SERIAL =
            Pattern.compile("(?<![\\p{L}\\p{N}-])((?:19|20)\\d\\d)-(0?[1-9]|1[0-2])-\\p{Lu}{1,4}-\\d{1,5}(?!\\d)");

    /**
     * A wording that bounds the day of its story.
     *
     * @param span the wording
     * @param from the story is of this day or later
     * @param to the story is of this day or earlier
     * @param says the argument
     */
    record Fixed(Span span, Optional<LocalDate> from, Optional<LocalDate> to, String says) {}

    private final List<OfficeTerm> terms;
    private final WordPattern words;
    private final Pattern beginnings;

    FixedPoints(TimeWords words, List<OfficeTerm> terms) {
        this.terms = List.copyOf(terms);
        this.words = new WordPattern(words.words());
        this.beginnings = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?<" + TimeWords.BEGINNING + ">"
                + this.words.anyOf(TimeWords.BEGINNING) + ")(?![\\p{L}\\p{N}])");
    }

    List<Fixed> read(ParsedStory story, List<Phrase> times) {
        List<Fixed> fixed = new ArrayList<>();
        times.forEach(time -> said(time).ifPresent(fixed::add));
        Matcher found = beginnings.matcher(story.text());
        while (found.find()) {
            LocalDate day =
                    LocalDate.parse(words.value(found, TimeWords.BEGINNING).orElseThrow());
            String says = "\"" + found.group() + "\" began on " + day;
            fixed.add(new Fixed(new Span(found.start(), found.end()), Optional.of(day), Optional.empty(), says));
        }
        numbered(story.text()).ifPresent(fixed::add);
        terms.forEach(term -> held(story.text(), term).ifPresent(fixed::add));
        return fixed;
    }

    private static Optional<Fixed> numbered(String text) {
        Matcher serial = SERIAL.matcher(text);
        if (!serial.find()) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(Integer.parseInt(serial.group(1)), Integer.parseInt(serial.group(2)));
        return Optional.of(new Fixed(
                new Span(serial.start(), serial.end()),
                Optional.of(month.atDay(1)),
                Optional.of(month.atEndOfMonth()),
                "numbered " + serial.group() + ", so of " + month));
    }

    // A year or a full date that is told as past: the story is not older.
    private static Optional<Fixed> said(Phrase time) {
        if (time.bound() == Bound.UNTIL || time.bound() == Bound.BEFORE) {
            return Optional.empty();
        }
        try {
            return switch (time.first()) {
                case Moment.Years years ->
                    Optional.of(notBefore(time.span(), LocalDate.of(years.first(), 1, 1), "the year " + years.first()));
                case Moment.CalendarMonth month
                when month.year().isPresent() ->
                    Optional.of(notBefore(
                            time.span(), LocalDate.of(month.year().getAsInt(), month.month(), 1), "a month named"));
                case Moment.CalendarDay day
                when day.year().isPresent() -> {
                    LocalDate named = LocalDate.of(day.year().getAsInt(), day.month(), day.day());
                    yield Optional.of(notBefore(time.span(), named, "the date " + named));
                }
                default -> Optional.empty();
            };
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Fixed notBefore(Span span, LocalDate day, String what) {
        return new Fixed(span, Optional.of(day), Optional.empty(), "not before " + what);
    }

    // A title as worded, dots aside; a longer one ("Deputy Secretary of State") is another office.
    private static boolean holdsTitle(String around, String office) {
        String words = around.replace(".", "").toLowerCase(Locale.ROOT);
        return words.contains(office.replace(".", "").toLowerCase(Locale.ROOT));
    }

    private static Optional<Fixed> held(String text, OfficeTerm term) {
        for (int at = text.indexOf(term.name()); at >= 0; at = text.indexOf(term.name(), at + 1)) {
            int end = at + term.name().length();
            String around = text.substring(Math.max(0, at - NEAR), Math.min(text.length(), end + NEAR));
            String before = text.substring(Math.max(0, at - NEAR), at).toLowerCase(Locale.ROOT);
            boolean titled = holdsTitle(around, term.office());
            boolean former = before.contains("former ") || before.contains("ex-") || before.contains("late ");
            if (titled && !former) {
                String says = term.name() + " was " + term.office() + " from "
                        + term.from().map(LocalDate::toString).orElse("an unknown day") + " to "
                        + term.to().map(LocalDate::toString).orElse("an unknown day");
                return Optional.of(new Fixed(new Span(at, end), term.from(), term.to(), says));
            }
        }
        return Optional.empty();
    }
}
