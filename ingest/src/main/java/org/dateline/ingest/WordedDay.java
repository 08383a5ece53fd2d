// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in English words, with the time of day and its zone where they stand beside: "Tue Nov 19, 2013 4:57pm EST". */
final class WordedDay {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?" + MONTH + ",?[ -](\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (?:at )?(\\d{4})(?![\\d:])");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?i)\\b" + MONTH + " (\\d{1,2}) (\\d\\d:\\d\\d(?::\\d\\d)? [A-Z]{1,4}) (\\d{4})(?!\\d)");
    // Zones by the letters that English-language outlets use; those that stand for several places are left out.
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("GMT", "UTC"),
            Map.entry("UTC", "UTC"),
            Map.entry("Z", "UTC"),
            Map.entry("ET", "America/New_York"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CT", "America/Chicago"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MT", "America/Denver"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PT", "America/Los_Angeles"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("PKT", "+05:00"),
            Map.entry("HKT", "+08:00"),
            Map.entry("SGT", "+08:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"));
    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[:.](\\d\\d)(?::\\d\\d)?\\s*(?:([ap])\\.?m\\.?)?\\s*\\(?"
                    + "(?:(?:GMT|UTC)\\s*([+-]\\d{1,2})(?::?(\\d\\d))?|([A-Z]{1,4})\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final int HALF_DAY = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private WordedDay() {}

    /** The first day with its year that is told in words. */
    static Optional<PageDay> in(String value) {
        Optional<PageDay> day = Optional.empty();
        Matcher dayFirst = DAY_FIRST.matcher(value);
        if (dayFirst.find()) {
            day = PageDay.day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(value);
        if (day.isEmpty() && monthFirst.find()) {
            day = PageDay.day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher yearLast = YEAR_LAST.matcher(value); // "Tue Nov 19 22:10:00 UTC 2013"
        if (day.isEmpty() && yearLast.find()) {
            day = PageDay.day(yearLast.group(4), month(yearLast.group(1)), yearLast.group(2));
        }
        return day.map(told -> new PageDay(told.day(), moment(told, value)));
    }

    /** The number of a month by its first three letters, in whatever case. */
    static String month(String name) {
        return Integer.toString(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    private static Optional<OffsetDateTime> moment(PageDay told, String value) {
        Matcher time = TIME.matcher(value);
        while (time.find()) {
            Optional<ZoneId> zone = zone(time);
            int hour = hour(Integer.parseInt(time.group(1)), Optional.ofNullable(time.group(3)));
            int minute = Integer.parseInt(time.group(2));
            if (zone.isPresent() && hour < HOURS && minute < MINUTES) {
                LocalDateTime local = told.day().atTime(hour, minute);
                return Optional.of(local.atZone(zone.get()).toOffsetDateTime());
            }
        }
        return Optional.empty();
    }

    private static int hour(int told, Optional<String> half) {
        if (half.isEmpty() || told > HALF_DAY) {
            return told;
        }
        return told % HALF_DAY + (half.get().equalsIgnoreCase("p") ? HALF_DAY : 0);
    }

    private static Optional<ZoneId> zone(Matcher time) {
        if (time.group(4) == null) {
            return Optional.ofNullable(ZONES.get(time.group(6).toUpperCase(Locale.ROOT)))
                    .map(ZoneId::of);
        }
        int hours = Integer.parseInt(time.group(4));
        if (Math.abs(hours) > HALF_DAY + 2) {
            return Optional.empty();
        }
        String minutes = time.group(5) == null ? "00" : time.group(5);
        return minutes.compareTo("59") > 0
                ? Optional.empty()
                : Optional.of(ZoneId.of(String.format(Locale.ROOT, "%+03d:%s", hours, minutes)));
    }
}
