// SPDX-License-Identifier: Apache-2.0
package org.dateline.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/** Recognises datelines by their shape, for any place and agency: on a line of their own, or opening a paragraph. */
final class DatelineReader {
    // No dateline is longer; patterns never see more of a block.
    private static final int LONGEST = 120;
    // A day this far ahead of the story's day belongs to the year before.
    private static final int DAYS_AHEAD = 3;

    private static final String MONTH = "(?i:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|"
            + "June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sep(?:tember|t\\.?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|"
            + "Dec(?:ember|\\.)?)";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String DATE =
            "(?:" + MONTH + " " + DAY + "(?:,? \\d{4})?|" + DAY + " " + MONTH + "(?:,? \\d{4})?)";
    private static final String UPPER = "\\p{Lu}[\\p{Lu}.'’‘-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’‘-]*){0,5}";
    private static final String NAME = "\\p{Lu}[\\p{L}.'’‘-]+";
    private static final String REGION = "(?:, (?:the )?" + NAME + "(?: (?:of |and |the )*" + NAME + "){0,3}){0,2}";
    private static final String MIXED = NAME + "(?:[ /](?:al-)?" + NAME + "){0,3}";
    private static final String NAMES = "(?:\\p{Lu}[\\p{L}\\p{N} /.&'’-]{1,40}|dpa|epa|apa|ots|belga)";
    private static final String AGENCY = "\\((?<agency>" + NAMES + ")\\)";
    private static final String UNMARKED = "CNN(?: Business)?|AFP|AP|Reuters|UPI";
    private static final String BRACKET =
            "(?:\\((?<bracketed>" + DATE + ")\\)|" + AGENCY + "|/(?<slashed>\\p{Lu}[\\p{L} ]{1,20})/)";
    // A hyphen within a word is no dash: "ISIS-K claims".
    private static final String DASH = "(?:\\.?--|\\.?[–—―_]|\\.?(?:(?<![\\p{L}\\p{N}])-|-(?=\\s)))";
    // What follows a place: a date, who filed it, and a mark that ends the line.
    private static final String FILED = "(?:[.,]? (?<date>" + DATE + ")\\.?)?";
    private static final String BEFORE_SENTENCE = "(?=\\s*[\"“'‘]?\\p{Lu})";

    /** A line of its own: "- Baghdad (AFP)", "KABUL, Afghanistan (Feb. 8, 2011)". */
    private static final Pattern LINE = Pattern.compile("(?<open>" + DASH + "\\s*)?(?<place>(?:" + UPPER + "|" + MIXED
            + ")" + REGION + ")(?:,? (?<date>" + DATE + "))?(?:\\s*" + BRACKET + ")?\\s*" + DASH + "?");

    private static final List<Pattern> OPENINGS = List.of(
            // "CAIRO – 5 November 2023:"
            Pattern.compile(
                    "(?<place>" + UPPER + REGION + ")\\s*" + DASH + "\\s*(?<date>" + DATE + ")\\s*(?::|" + DASH + ")"),
            // "BAGHDAD (AFP) -", "KABUL, Afghanistan -", "BEIRUT: ", "MOSCOW, November 5. /TASS/."
            Pattern.compile("(?:" + DASH + "\\s*)?(?<place>" + UPPER + REGION + ")" + FILED + "(?:,?\\s*" + BRACKET
                    + ")?\\s*(?:" + DASH + "|:(?=\\s)|(?<=\\d\\))(?=\\s+\\p{Lu})|(?<=/)\\.?" + DASH + "?)"),
            // "Baghdad (AFP) -", "Baghdad, 5 November (Xinhua)", "Baghdad, 5 November - (ANA) -"
            Pattern.compile("(?:" + DASH + "\\s*)?(?<place>" + MIXED + REGION + ")(?:,? (?<date>" + DATE + ")\\s*(?:"
                    + DASH + "\\s*)?" + BRACKET + "(?:\\s*" + DASH + ")?|\\s*\\((?<agency2>" + NAMES + ")\\)\\s*" + DASH
                    + ")"),
            // "Baghdad, Nov 5:"
            Pattern.compile("(?<place>" + MIXED + REGION + "), (?<date>" + DATE + "): " + BEFORE_SENTENCE),
            // "Tehran, Nov 5, IRNA –", "Damascus, SANA-"
            Pattern.compile("(?<place>" + MIXED + REGION + ")" + FILED + ", (?<agency>\\p{Lu}{3,8})\\s*" + DASH
                    + BEFORE_SENTENCE),
            // "(ANSA) - ROME, NOV 5 -", "(AFP) Baghdad -"
            Pattern.compile(AGENCY + "\\s*" + DASH + "?\\s*(?<place>(?:" + UPPER + "|" + MIXED + ")" + REGION + ")"
                    + FILED + "\\s*" + DASH + BEFORE_SENTENCE),
            // "(Reuters) -", "Nov 5 (Reuters) -"
            Pattern.compile("(?:(?<date>" + DATE + ") )?" + AGENCY + "\\s*" + DASH),
            // "(CNN) The", "Seoul (CNN) The": without a mark only from those who write so, for "Arab League (AL)
            // envoys" are none
            Pattern.compile("(?:(?<place>" + MIXED + REGION + ")" + FILED + " ?)?\\((?<agency>" + UNMARKED + ")\\)"
                    + BEFORE_SENTENCE));

    /** What stands before a colon in capitals without being a place. */
    private static final Set<String> NOT_PLACES = Set.of(
            "UPDATE",
            "UPDATED",
            "BREAKING",
            "WATCH",
            "EXCLUSIVE",
            "ANALYSIS",
            "OPINION",
            "EXPLAINER",
            "FACTBOX",
            "VIDEO",
            "PHOTOS",
            "NOTE",
            "CORRECTION",
            "URGENT",
            "INTERVIEW",
            "LIVE",
            "ALERT",
            "PRESS RELEASE",
            "FILE",
            "PHOTO",
            "FILE PHOTO",
            "PICTURE",
            "IMAGE");

    // "MOSCOW. Nov 5", but "WASHINGTON, D.C."
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{L}{3})\\.$");

    private final Story story;

    DatelineReader(Story story) {
        this.story = story;
    }

    /** The dateline a block is or opens with; the last block of a story is never a bare line. */
    Optional<Dateline> at(Span block, boolean last) {
        String start = block.in(story.text());
        start = start.substring(0, Math.min(start.length(), LONGEST));
        Matcher line = LINE.matcher(start);
        if (!last && block.length() <= LONGEST && line.matches() && isFiled(line)) {
            return Optional.of(dateline(line, block));
        }
        for (Pattern opening : OPENINGS) {
            Matcher found = opening.matcher(start);
            if (found.lookingAt() && found.end() < block.length() && isPlace(found)) {
                return Optional.of(dateline(found, block));
            }
        }
        return Optional.empty();
    }

    private static boolean isFiled(Matcher line) {
        boolean capitals = line.group("place").equals(line.group("place").toUpperCase(Locale.ROOT));
        return line.group("agency") != null
                || line.group("bracketed") != null
                || (line.group("date") != null && (capitals || line.group("open") != null));
    }

    private static boolean isPlace(Matcher found) {
        Optional<String> words = group(found, "place");
        // Two or three capitals before a dash are rather a country or a body in a headline: "US - Iran talks".
        return words.isEmpty() || (words.get().length() > 3 && !NOT_PLACES.contains(words.get()));
    }

    private Dateline dateline(Matcher found, Span block) {
        Optional<String> agency =
                group(found, "agency").or(() -> group(found, "agency2")).or(() -> group(found, "slashed"));
        Optional<String> date = group(found, "date").or(() -> group(found, "bracketed"));
        return new Dateline(
                group(found, "place").map(place -> FULL_STOP.matcher(place).replaceFirst("")),
                agency,
                date.flatMap(this::day),
                new Span(block.start(), block.start() + found.end()));
    }

    private static Optional<String> group(Matcher found, String name) {
        return found.pattern().namedGroups().containsKey(name)
                ? Optional.ofNullable(found.group(name))
                : Optional.empty();
    }

    private Optional<LocalDate> day(String words) {
        String[] parts = words.replaceAll("[.,]", " ")
                .replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "")
                .strip()
                .split("\\s+");
        boolean dayFirst = Character.isDigit(parts[0].charAt(0));
        Month month = month(dayFirst ? parts[1] : parts[0]);
        int day = Integer.parseInt(dayFirst ? parts[0] : parts[1]);
        if (parts.length > 2) {
            return date(Integer.parseInt(parts[2]), month, day);
        }
        return story.referenceDay()
                .flatMap(published -> date(published.getYear(), month, day)
                        .map(date -> date.isAfter(published.plusDays(DAYS_AHEAD)) ? date.minusYears(1) : date));
    }

    private static Month month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new IllegalStateException("The pattern let through the month " + name);
    }

    private static Optional<LocalDate> date(int year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
