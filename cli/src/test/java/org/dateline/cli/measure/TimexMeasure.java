// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.TimeWordFiles;
import org.dateline.language.Readers;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.TextParser;
import org.dateline.text.Span;
import org.dateline.time.DayRange;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimeReader;

/**
 * Measures time expressions against TimeML files: those marked DATE or TIME, found by overlap and with the same value to
 * the day, week, month, quarter or year. Arguments: a folder of {@code .tml} files; a second one prints the mistakes.
 */
public final class TimexMeasure {
    private static final Pattern TEXT = Pattern.compile("<TEXT>(.*?)</TEXT>", Pattern.DOTALL);
    private static final Pattern CREATED = Pattern.compile("<DCT>.*?value=\"(\\d{4}-\\d\\d-\\d\\d)", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Z0-9]+)([^>]*)>");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private record Timex(Span span, String value) {}

    private TimexMeasure() {}

    /** Reads all and prints precision, recall and F1. */
    public static void main(String[] arguments) throws IOException {
        TextParser parser = Readers.accurate();
        TimeReader times = TimeReader.of(TimeWordFiles.read(KnowledgeFiles.bundled()));
        boolean verbose = arguments.length > 1;
        TreeMap<String, Integer> counts = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of(arguments[0]))) {
            files = walk.filter(path -> path.toString().endsWith(".tml"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String markup = Files.readString(file);
            Matcher body = TEXT.matcher(markup);
            Matcher created = CREATED.matcher(markup);
            if (!body.find() || !created.find()) {
                continue;
            }
            List<Timex> gold = new ArrayList<>();
            String text = plain(body.group(1), gold);
            Story story = Story.of("s", text).published(LocalDate.parse(created.group(1)), PublishedFrom.GIVEN);
            ParsedStory parsed = parser.parse(story);
            List<TimeExpression> read = new ArrayList<>(times.read(parsed));
            // Durations and sets are times of another kind: neither wanted nor held against a reader.
            gold.stream()
                    .filter(timex -> timex.value().isEmpty())
                    .forEach(timex -> read.removeIf(time -> time.span().overlaps(timex.span())));
            gold.removeIf(timex -> timex.value().isEmpty());
            for (Timex timex : gold) {
                counts.merge("gold", 1, Integer::sum);
                Optional<TimeExpression> found = read.stream()
                        .filter(time -> time.span().overlaps(timex.span()))
                        .findFirst();
                boolean same = found.map(time -> isSame(time, timex)).orElse(false);
                counts.merge("found", found.isPresent() ? 1 : 0, Integer::sum);
                counts.merge("value", same ? 1 : 0, Integer::sum);
                if (verbose && !same) {
                    System.out.println((found.isPresent() ? "WRONG " : "MISSED ")
                            + timex.span().in(text).replace('\n', ' ') + " = " + timex.value() + " read "
                            + found.map(time -> time.span().in(text) + " " + time.rule() + " " + shown(time))
                                    .orElse("-")
                            + " on " + created.group(1));
                }
                found.ifPresent(read::remove);
            }
            counts.merge("extra", read.size(), Integer::sum);
            if (verbose) {
                read.forEach(time ->
                        System.out.println("EXTRA " + time.span().in(text).replace('\n', ' ') + " " + time.rule()));
            }
        }
        double precision = (double) counts.getOrDefault("value", 0)
                / (counts.getOrDefault("found", 0) + counts.getOrDefault("extra", 0));
        double recall = (double) counts.getOrDefault("value", 0) / counts.getOrDefault("gold", 0);
        double spanPrecision = (double) counts.getOrDefault("found", 0)
                / (counts.getOrDefault("found", 0) + counts.getOrDefault("extra", 0));
        double spanRecall = (double) counts.getOrDefault("found", 0) / counts.getOrDefault("gold", 0);
        System.out.println(counts);
        System.out.printf("span  P %.3f R %.3f F1 %.3f%n", spanPrecision, spanRecall, f1(spanPrecision, spanRecall));
        System.out.printf("value P %.3f R %.3f F1 %.3f%n", precision, recall, f1(precision, recall));
    }

    private static double f1(double precision, double recall) {
        return 2 * precision * recall / (precision + recall);
    }

    private static String plain(String markup, List<Timex> gold) {
        StringBuilder text = new StringBuilder();
        Matcher tag = TAG.matcher(markup);
        int at = 0;
        int start = -1;
        String value = "";
        while (tag.find()) {
            text.append(unescaped(markup.substring(at, tag.start())));
            at = tag.end();
            if (!tag.group(2).equals("TIMEX3")) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                Matcher found = VALUE.matcher(tag.group(3));
                boolean wanted =
                        tag.group(3).contains("\"DATE\"") || tag.group(3).contains("\"TIME\"");
                start = found.find() ? text.length() : -1;
                value = wanted && start >= 0 ? found.group(1) : "";
            } else if (start >= 0 && text.length() > start) {
                gold.add(new Timex(new Span(start, text.length()), value));
            }
        }
        return text.append(unescaped(markup.substring(at))).toString();
    }

    private static String unescaped(String markup) {
        return markup.replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'");
    }

    private static String shown(TimeExpression time) {
        return time.days().from().map(LocalDate::toString).orElse("") + ".."
                + time.days().to().map(LocalDate::toString).orElse("");
    }

    // The value's own grain decides: "2016-11" is right when the days begin in that month.
    private static boolean isSame(TimeExpression time, Timex timex) {
        String value = timex.value();
        DayRange days = time.days();
        if (value.endsWith("_REF") || value.startsWith("P")) {
            return !days.isKnown();
        }
        Optional<LocalDate> point = days.from().isPresent() ? days.from() : days.to();
        if (point.isEmpty()) {
            return false;
        }
        LocalDate day = point.get();
        String iso = day.toString();
        if (value.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
            return (days.from().equals(days.to())
                            || days.from().isEmpty()
                            || days.to().isEmpty())
                    && value.startsWith(iso);
        }
        if (value.matches("\\d{4}-W\\d\\d.*")) {
            int year = day.get(IsoFields.WEEK_BASED_YEAR);
            int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return value.startsWith("%04d-W%02d".formatted(year, week));
        }
        if (value.matches("\\d{4}-Q\\d")) {
            return value.equals(day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR));
        }
        if (value.matches("\\d{4}-\\d\\d")) {
            return iso.startsWith(value);
        }
        if (value.matches("\\d{3}X?|\\d{4}(-(XX|SU|SP|FA|WI|H\\d|QX|WXX).*)?")) {
            return iso.startsWith(
                    value.substring(0, Math.min(4, value.length())).replace("X", ""));
        }
        return false;
    }
}
