// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.QuantityWordFiles;
import org.dateline.knowledge.TimeWordFiles;
import org.dateline.language.Readers;
import org.dateline.ontology.Fate;
import org.dateline.quantity.QuantityReader;
import org.dateline.quantity.QuantityWords;
import org.dateline.quantity.TollMention;
import org.dateline.quantity.TollReader;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.TextParser;
import org.dateline.time.DayRange;
import org.dateline.time.StoryDater;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimeReader;
import org.dateline.time.TimeWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures days, killed and captured on press releases with known figures: one JSON object a line, the text in the
 * second part of its conversation and the figures in the third. Arguments: the file; a second one prints the mistakes.
 */
public final class IncidentMeasure {
    private static final Set<Fate> CAPTURED = Set.of(Fate.DETAINED);

    private IncidentMeasure() {}

    /** Reads all and prints the shares that are right. */
    public static void main(String[] arguments) throws IOException {
        TimeWords timeWords = TimeWordFiles.read(KnowledgeFiles.bundled());
        QuantityWords words = QuantityWordFiles.read(KnowledgeFiles.bundled());
        TextParser parser = Readers.fast();
        StoryDater dater = StoryDater.of(timeWords, List.of());
        TimeReader times = TimeReader.of(timeWords);
        QuantityReader quantities = QuantityReader.of(words);
        TollReader tolls = TollReader.of(words);
        boolean verbose = arguments.length > 1;
        Map<String, Integer> right = new TreeMap<>();
        int all = 0;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonNode parts = JsonMapper.shared().readTree(line).get("conversations");
            String text = parts.get(1).get("value").asString().replaceFirst("^PRESS RELEASE TEXT: ", "");
            JsonNode gold =
                    JsonMapper.shared().readTree(parts.get(2).get("value").asString());
            ParsedStory undated = parser.parse(Story.of("s", text));
            Optional<LocalDate> day =
                    dater.date(undated).map(dated -> dated.published().day());
            ParsedStory parsed = day.map(
                            found -> undated.withStory(undated.story().published(found, PublishedFrom.DATELINE)))
                    .orElse(undated);
            List<TollMention> read = tolls.read(parsed, quantities.read(parsed));
            String when = eventDay(inBody(times.read(parsed), parsed), day)
                    .map(LocalDate::toString)
                    .orElse("none");
            int killed = most(parsed, read, Set.of(Fate.KILLED));
            int captured = most(parsed, read, CAPTURED);
            all++;
            score(right, "date", when.equals(gold.get("start_date").asString()));
            score(right, "dated", day.isPresent());
            score(right, "killed", killed == gold.get("min_killed").asInt());
            score(right, "captured", captured == gold.get("min_captured").asInt());
            if (verbose) {
                System.out.printf(
                        "%s day=%s date %s/%s killed %d/%d captured %d/%d%n    %s%n",
                        all,
                        day,
                        when,
                        gold.get("start_date").asString(),
                        killed,
                        gold.get("min_killed").asInt(),
                        captured,
                        gold.get("min_captured").asInt(),
                        text.replaceAll("[\\s\\u2028]+", " "));
                read.forEach(toll -> System.out.println("        " + toll.fate() + " " + toll.amount() + " "
                        + toll.rule() + " | " + parsed.text(toll.span()).replace('\n', ' ')));
            }
        }
        for (var entry : right.entrySet()) {
            System.out.printf(
                    "%-10s %d of %d = %.3f%n", entry.getKey(), entry.getValue(), all, (double) entry.getValue() / all);
        }
    }

    private static void score(Map<String, Integer> right, String field, boolean correct) {
        right.merge(field, correct ? 1 : 0, Integer::sum);
    }

    private static List<TimeExpression> inBody(List<TimeExpression> times, ParsedStory story) {
        return times.stream()
                .filter(time -> story.layout().body().stream()
                        .anyMatch(paragraph -> paragraph.span().contains(time.span())))
                .toList();
    }

    // The first day named in the text, else the day of the release.
    private static Optional<LocalDate> eventDay(List<TimeExpression> times, Optional<LocalDate> published) {
        return times.stream()
                .map(TimeExpression::days)
                .filter(DayRange::isSingleDay)
                .flatMap(days -> days.from().stream())
                .filter(day -> published
                        .map(last -> !day.isAfter(last) && !day.isBefore(last.minusDays(10)))
                        .orElse(true))
                .findFirst()
                .or(() -> published);
    }

    // One operation told two or three times over: within a sentence figures add up, between sentences the largest
    // counts.
    private static int most(ParsedStory story, List<TollMention> tolls, Set<Fate> fates) {
        List<TollMention> ofFate =
                tolls.stream().filter(toll -> fates.contains(toll.fate())).toList();
        TreeMap<Integer, Integer> bySentence = new TreeMap<>();
        List<TollMention> counted = new ArrayList<>();
        for (TollMention toll : ofFate) {
            boolean again = counted.stream()
                    .anyMatch(other ->
                            other.sentence() == toll.sentence() && other.span().overlaps(toll.span()));
            if (!again) {
                counted.add(toll);
                bySentence.merge(sum(story, toll), low(story, toll), Integer::sum);
            }
        }
        int additional = java.util.Objects.requireNonNullElse(bySentence.remove(-1), 0);
        return additional
                + bySentence.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    // What is told as more of the same adds to what was told first.
    private static int sum(ParsedStory story, TollMention toll) {
        String sentence = story.text(story.sentences().get(toll.sentence()).span());
        boolean more = sentence.matches("(?s).*\\b(?:also|additional|another|other)\\b.*")
                && !sentence.matches("(?s).*\\band one additional\\b.*");
        return more ? -1 : toll.sentence();
    }

    // The releases count "more than 30" as 31.
    private static int low(ParsedStory story, TollMention toll) {
        boolean more =
                toll.amount().high().isEmpty() && story.text(toll.span()).matches("(?is).*\\b(?:more than|over) \\d.*");
        return toll.amount().low().orElse(0) + (more ? 1 : 0);
    }
}
