// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or moment as pages, feeds and archives write it: ISO, as in mail, or in words.
 *
 * @param day local to whoever wrote it; it is not moved to another zone
 * @param moment with its zone, where both were told
 */
record PageDay(LocalDate day, Optional<OffsetDateTime> moment) {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)-?([01]\\d)-?([0-3]\\d)"
                    + "(?:[T ]([0-2]\\d):?([0-5]\\d)(?::?([0-5]\\d)(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -](\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
    private static final Pattern PATH =
            Pattern.compile("/((?:19|20)\\d\\d)[/-]?(0?[1-9]|1[0-2])[/-]?([0-2]?\\d|3[01])(?=\\D|$)");

    /** The first day in a value, if there is one. */
    static Optional<PageDay> in(String value) {
        Matcher iso = ISO.matcher(value);
        if (iso.find()) {
            return iso(iso);
        }
        Optional<PageDay> mail = mail(value);
        return mail.isPresent() ? mail : worded(value);
    }

    /** The day in an address such as {@code /2023/11/05/}. */
    static Optional<PageDay> inAddress(String url) {
        Matcher path = PATH.matcher(url);
        return path.find() ? day(path.group(1), path.group(2), path.group(3)) : Optional.empty();
    }

    private static Optional<PageDay> iso(Matcher iso) {
        Optional<PageDay> day = day(iso.group(1), iso.group(2), iso.group(3));
        String zone = iso.group(7);
        if (day.isEmpty() || iso.group(4) == null || zone == null) {
            return day;
        }
        boolean universal = Character.isLetter(zone.charAt(0));
        String offset = universal ? "Z" : zone.contains(":") ? zone : zone.substring(0, 3) + ":" + zone.substring(3);
        String second = iso.group(6) == null ? "00" : iso.group(6);
        try {
            String moment = day.get().day() + "T" + iso.group(4) + ":" + iso.group(5) + ":" + second + offset;
            return Optional.of(new PageDay(day.get().day(), Optional.of(OffsetDateTime.parse(moment))));
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    private static Optional<PageDay> mail(String value) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(new PageDay(moment.toLocalDate(), Optional.of(moment)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<PageDay> worded(String value) {
        Matcher dayFirst = DAY_FIRST.matcher(value);
        if (dayFirst.find()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(value);
        return monthFirst.find()
                ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    private static String month(String name) {
        return Integer.toString(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    private static Optional<PageDay> day(String year, String month, String day) {
        int told = Integer.parseInt(year);
        if (told < EARLIEST_YEAR || told > LATEST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PageDay(LocalDate.of(told, Integer.parseInt(month), Integer.parseInt(day)), Optional.empty()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
