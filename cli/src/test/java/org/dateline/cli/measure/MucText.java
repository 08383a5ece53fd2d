// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;

/**
 * A story of MUC-4: in capitals, its line breaks undone.
 *
 * @param id such as TST1-MUC3-0001
 * @param story its text, on the day of its dateline
 */
record MucText(String id, Story story) {
    private static final Pattern ID = Pattern.compile("(?:DEV|TST\\d)-MUC\\d-\\d{4}");
    private static final Pattern DAY =
            Pattern.compile("\\b(\\d{1,2} (?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) \\d\\d)\\b");
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM ")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1950)
            .toFormatter(Locale.ENGLISH);

    /** The stories of a file. */
    static List<MucText> read(List<String> lines) {
        List<MucText> stories = new ArrayList<>();
        Optional<String> id = Optional.empty();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            Matcher begins = ID.matcher(line);
            if (begins.lookingAt()) {
                id.ifPresent(open -> stories.add(of(open, text.toString())));
                id = Optional.of(begins.group());
                text.setLength(0);
            } else {
                text.append(line.strip()).append('\n');
            }
        }
        id.ifPresent(open -> stories.add(of(open, text.toString())));
        return stories;
    }

    /** The days that words name. */
    static List<LocalDate> days(String words) {
        return DAY.matcher(words).results().map(day -> day(day.group(1))).toList();
    }

    private static MucText of(String id, String lines) {
        Matcher day = DAY.matcher(lines);
        String text = lines.replace("[TEXT]", "")
                .replaceAll("\\[[A-Z ]{3,30}]", "")
                .replaceAll("(?<=\\S)\n(?=\\S)", " ")
                .replaceAll("\n\\s*\n", "\n\n")
                .strip();
        Story story = Story.of(id, text);
        return new MucText(id, day.find() ? story.published(day(day.group(1)), PublishedFrom.GIVEN) : story);
    }

    private static LocalDate day(String words) {
        return LocalDate.parse(words, FORM);
    }
}
