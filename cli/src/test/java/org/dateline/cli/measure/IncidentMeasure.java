// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.cli.Composition;
import org.dateline.coded.CodedStory;
import org.dateline.coded.Readings;
import org.dateline.coded.ReportedEvent;
import org.dateline.coded.Toll;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.Places;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Fate;
import org.dateline.pipeline.Stages;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.place.Gazetteer;
import org.dateline.place.GazetteerEntry;
import org.dateline.place.Place;
import org.dateline.place.Toponym;
import org.dateline.quantity.TollMention;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.syntax.ParsedStory;
import org.dateline.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures days, provinces, killed and captured on press releases with known figures: one JSON object a line, the text in the
 * second part of its conversation and the figures in the third. Arguments: the file; a second one prints the mistakes.
 */
public final class IncidentMeasure {
    private static final Set<Fate> CAPTURED = Set.of(Fate.DETAINED);

    private IncidentMeasure() {}

    /** Reads all and prints the shares that are right. */
    public static void main(String[] arguments) throws IOException {
        StoryPipeline pipeline = Composition.english(KnowledgeFiles.bundled());
        Stages stages = pipeline.stages();
        Provinces provinces = new Provinces(Places.gazetteer(KnowledgeFiles.bundled()));
        boolean verbose = arguments.length > 1;
        Map<String, Integer> right = new TreeMap<>();
        int all = 0;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonNode parts = JsonMapper.shared().readTree(line).get("conversations");
            String text = parts.get(1).get("value").asString().replaceFirst("^PRESS RELEASE TEXT: ", "");
            JsonNode gold =
                    JsonMapper.shared().readTree(parts.get(2).get("value").asString());
            ParsedStory undated = stages.parser().parse(Story.of("s", text));
            Optional<LocalDate> day =
                    stages.dater().date(undated).map(dated -> dated.published().day());
            ParsedStory parsed = day.map(
                            found -> undated.withStory(undated.story().published(found, PublishedFrom.DATELINE)))
                    .orElse(undated);
            Readings readings = pipeline.readings(parsed);
            CodedStory coded = stages.joiner().join(readings, List.of());
            List<TollMention> read = told(readings.tolls(), coded);
            List<ReportedEvent> incidents = incidents(coded);
            String when = incidents.stream()
                    .flatMap(event -> event.time().stream())
                    .flatMap(time -> time.days().from().stream())
                    .findFirst()
                    .or(() -> day)
                    .map(LocalDate::toString)
                    .orElse("none");
            String wanted = gold.get("province").get(0).asString();
            Optional<String> where = incidents.stream()
                    .flatMap(event -> event.place().stream())
                    .flatMap(place -> provinces.of(place.place()).stream())
                    .findFirst()
                    .or(() -> readings.toponyms().stream()
                            .filter(toponym -> toponym.use() == Toponym.Use.LOCATION && isInBody(toponym, parsed))
                            .flatMap(toponym -> provinces.of(toponym.place()).stream())
                            .findFirst());
            int killed = most(parsed, read, Set.of(Fate.KILLED));
            int captured = most(parsed, read, CAPTURED);
            all++;
            score(right, "date", when.equals(gold.get("start_date").asString()));
            score(right, "province", where.equals(provinces.named(wanted)));
            score(right, "dated", day.isPresent());
            score(right, "killed", killed == gold.get("min_killed").asInt());
            score(right, "captured", captured == gold.get("min_captured").asInt());
            if (verbose) {
                System.out.printf(
                        "%s day=%s date %s/%s province %s/%s killed %d/%d captured %d/%d%n    %s%n",
                        all,
                        day,
                        when,
                        gold.get("start_date").asString(),
                        where,
                        wanted,
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

    private static boolean isInBody(Toponym toponym, ParsedStory story) {
        return story.layout().body().stream()
                        .anyMatch(paragraph -> paragraph.span().contains(toponym.span()))
                && story.layout()
                        .dateline()
                        .filter(line -> line.span().overlaps(toponym.span()))
                        .isEmpty();
    }

    // What the release is about: attacks and arrests that happened, the news before the background.
    private static List<ReportedEvent> incidents(CodedStory coded) {
        return coded.events().stream()
                .filter(event -> event.type() == EventType.ASSAULT || event.type() == EventType.COERCE)
                .filter(event -> event.factuality() == Factuality.HAPPENED && !event.background())
                .toList();
    }

    // Without totals, without what befell people elsewhere,
    // by plots or in years before, and without pronouns for those told already.
    private static List<TollMention> told(List<TollMention> tolls, CodedStory coded) {
        Set<Span> aside = coded.events().stream()
                .filter(event -> event.factuality() != Factuality.HAPPENED || event.background())
                .flatMap(event -> event.tolls().stream())
                .map(Toll::span)
                .collect(Collectors.toCollection(HashSet::new));
        coded.tallies().forEach(tally -> aside.addAll(tally.spans()));
        List<TollMention> told = new ArrayList<>();
        for (TollMention toll : tolls) {
            boolean again =
                    toll.who().filter(who -> who.matches("(?i)him|her|he|she")).isPresent()
                            && told.stream().anyMatch(other -> other.fate() == toll.fate());
            if (!again && !aside.contains(toll.span())) {
                told.add(toll);
            }
        }
        return told;
    }

    /**
     * Provinces of Afghanistan, by the place that lies in them.
     *
     * @param gazetteer where they are looked up
     */
    private record Provinces(Gazetteer gazetteer) {

        Optional<String> of(Place place) {
            return place.id()
                    .flatMap(gazetteer::byId)
                    .flatMap(entry ->
                            entry.kind() == GazetteerEntry.Kind.DIVISION ? Optional.of(entry.id()) : entry.division());
        }

        Optional<String> named(String name) {
            return gazetteer.named(name).stream()
                    .filter(entry -> entry.kind() == GazetteerEntry.Kind.DIVISION
                            && entry.country().filter("AFG"::equals).isPresent())
                    .map(GazetteerEntry::id)
                    .findFirst();
        }
    }

    // One operation told two or three times over:
    // within a sentence figures add up, between sentences the largest counts.
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
        int start = story.sentences().get(toll.sentence()).span().start();
        String before = story.text(new Span(
                Math.max(start, toll.span().start() - "also ".length()),
                toll.span().end()));
        boolean more = before.matches("(?s).*\\b(?:also|additional|another|other)\\b.*")
                && !before.matches("(?s).*\\band one additional\\b.*");
        return more ? -1 : toll.sentence();
    }

    // The releases count "more than 30" as 31.
    private static int low(ParsedStory story, TollMention toll) {
        boolean more =
                toll.amount().high().isEmpty() && story.text(toll.span()).matches("(?is).*\\b(?:more than|over) \\d.*");
        return toll.amount().low().orElse(0) + (more ? 1 : 0);
    }
}
