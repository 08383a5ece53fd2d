// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or moment as pages, feeds and archives write it: ISO, as in mail, in seconds since 1970, or in words.
 *
 * @param day local to whoever wrote it; it is not moved to another zone
 * @param moment with its zone, where both were told
 */
record PageDay(LocalDate day, Optional<OffsetDateTime> moment) {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)(?:([-/.])([01]?\\d)\\2([0-3]?\\d)|([01]\\d)([0-3]\\d))"
                    + "(?:[T ]?([0-2]\\d):?([0-5]\\d)(?::?([0-5]\\d)(?:[.,:]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?(?!\\d)");
    private static final Pattern SECONDS = Pattern.compile("\\s*(1\\d{9})(\\d{3})?\\s*");
    // Day or month first is told by the other's size; "05/11/2012" says neither and is passed over.
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
    private static final int MONTHS = 12;
    private static final Pattern PATH = Pattern.compile(
            "/((?:19|20)\\d\\d)(?:([/-])(1[0-2]|0?[1-9])\\2(3[01]|[12]\\d|0?[1-9])|(0[1-9]|1[0-2])([0-2]\\d|3[01]))"
                    + "(?=\\D|$)");
    private static final Pattern MONTH_PATH = Pattern.compile(
            "/((?:19|20)\\d\\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/([0-3]?\\d)(?=\\D|$)");

    /** The first day in a value, if there is one. */
    static Optional<PageDay> in(String value) {
        Matcher seconds = SECONDS.matcher(value);
        if (seconds.matches()) {
            return Optional.of(
                    of(Instant.ofEpochSecond(Long.parseLong(seconds.group(1))).atOffset(ZoneOffset.UTC)));
        }
        Matcher iso = ISO.matcher(value);
        if (iso.find()) {
            return iso(iso);
        }
        return mail(value).or(() -> WordedDay.in(value)).or(() -> numbers(value));
    }

    /** The day in an address such as {@code /2023/11/05/}. */
    static Optional<PageDay> inAddress(String url) {
        Matcher path = PATH.matcher(url);
        if (path.find()) {
            return path.group(2) == null
                    ? day(path.group(1), path.group(5), path.group(6))
                    : day(path.group(1), path.group(3), path.group(4));
        }
        Matcher named = MONTH_PATH.matcher(url);
        return named.find() ? day(named.group(1), WordedDay.month(named.group(2)), named.group(3)) : Optional.empty();
    }

    static PageDay of(OffsetDateTime moment) {
        return new PageDay(moment.toLocalDate(), Optional.of(moment));
    }

    private static Optional<PageDay> iso(Matcher iso) {
        Optional<PageDay> day = iso.group(2) == null
                ? day(iso.group(1), iso.group(5), iso.group(6))
                : day(iso.group(1), iso.group(3), iso.group(4));
        String zone = iso.group(10);
        if (day.isEmpty() || iso.group(7) == null || zone == null) {
            return day;
        }
        boolean universal = Character.isLetter(zone.charAt(0));
        String offset = universal ? "Z" : zone.contains(":") ? zone : zone.substring(0, 3) + ":" + zone.substring(3);
        String second = iso.group(9) == null ? "00" : iso.group(9);
        try {
            String moment = day.get().day() + "T" + iso.group(7) + ":" + iso.group(8) + ":" + second + offset;
            return Optional.of(of(OffsetDateTime.parse(moment)));
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    private static Optional<PageDay> mail(String value) {
        try {
            return Optional.of(of(OffsetDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<PageDay> numbers(String value) {
        Matcher numbers = NUMBERS.matcher(value);
        if (!numbers.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        if (numbers.group(2).equals(".") || first > MONTHS) {
            return day(numbers.group(4), numbers.group(3), numbers.group(1));
        }
        return second > MONTHS || first == second
                ? day(numbers.group(4), numbers.group(1), numbers.group(3))
                : Optional.empty();
    }

    static Optional<PageDay> day(String year, String month, String day) {
        int told = Integer.parseInt(year);
        if (told < EARLIEST_YEAR || told > LATEST_YEAR) {
            return Optional.empty();
        }
        try {
            LocalDate found = LocalDate.of(told, Integer.parseInt(month), Integer.parseInt(day));
            // What a program writes that knows no day.
            return found.equals(LocalDate.EPOCH) ? Optional.empty() : Optional.of(new PageDay(found, Optional.empty()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
