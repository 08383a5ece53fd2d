// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.cast.Actor;
import org.dateline.cli.Composition;
import org.dateline.coded.CodedStory;
import org.dateline.coded.ReportedEvent;
import org.dateline.knowledge.CameoFile;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.ontology.CameoCode;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;

/**
 * Agreement with PETRARCH's own test records through the CAMEO view: a coding agrees in actors when one of our events of the sentence has its
 * source among the actors and its target among the recipients (or both among the actors), and in type too when the CAMEO root of that event
 * is one that {@code petrarch-types.tsv} allows. Left out are codings with a root that has no line there (comments, and the codes of single
 * test dictionaries such as 904 or 345) and those whose parties no word names ("---"). Countries of a novel
 * are read as real ones ({@code petrarch-names.tsv}). Arguments: the file; a second one prints what disagrees.
 */
final class PetrarchMeasure {
    private static final Pattern RECORD = Pattern.compile("(?s)<Sentence (.*?)</Sentence>");
    private static final Pattern CODING = Pattern.compile("<EventCoding\\s([^>]*)>");
    private static final Pattern TEXT = Pattern.compile("(?s)<Text>(.*?)</Text>");
    private static final Pattern CODE = Pattern.compile("\\d{3,4}");
    private static final int COUNTRY = 3; // letters

    private final StoryPipeline pipeline = Composition.english(KnowledgeFiles.bundled());
    private final List<CameoCode> view = CameoFile.read(KnowledgeFiles.bundled());
    private final List<Name> names = rows("petrarch-names.tsv").stream()
            .map(row -> new Name(row[0], row[1], row[2], row[3]))
            .toList();
    private final Map<String, List<String>> types = rows("petrarch-types.tsv").stream()
            .collect(Collectors.toMap(row -> row[0], row -> Arrays.asList(row[1].split(","))));
    private final Map<String, int[]> byRoot = new TreeMap<>();
    private final int[] all = new int[3];

    private PetrarchMeasure() {}

    /** A wording of the records, what stands in for it, and the country that is, or a dash for a person. */
    private record Name(String code, String theirs, String ours, String country) {}

    /** A coding of the records. */
    private record Coding(String source, String target, String code) {

        String root() {
            return code.substring(0, 2);
        }
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PetrarchMeasure measure = new PetrarchMeasure();
        Matcher records = RECORD.matcher(Files.readString(Path.of(arguments[0]), StandardCharsets.ISO_8859_1));
        while (records.find()) {
            measure.add(records.group(1), arguments.length > 1 ? Optional.of(out) : Optional.empty());
        }
        measure.byRoot.forEach((root, counts) -> out.println("root " + root + ": " + line(counts)));
        out.println("all: " + line(measure.all));
    }

    private static String line(int[] counts) {
        return String.format(
                Locale.ROOT,
                "%d codings, actors agree %.3f, actors and type %.3f",
                counts[0],
                (double) counts[1] / counts[0],
                (double) counts[2] / counts[0]);
    }

    private void add(String record, Optional<PrintStream> out) {
        Matcher text = TEXT.matcher(record);
        List<Coding> codings = CODING.matcher(record)
                .results()
                .map(found -> coding(found.group(1)))
                .flatMap(Optional::stream)
                .filter(coding ->
                        CODE.matcher(coding.code()).matches() && types.containsKey(coding.root()) && isNamed(coding))
                .toList();
        if (!text.find() || codings.isEmpty()) {
            return;
        }
        String sentence = text.group(1).replaceAll("\\s+", " ").strip();
        for (Name name : names) {
            sentence = sentence.replaceAll("\\b" + name.theirs() + "\\b", name.ours());
        }
        String told = sentence;
        Optional<LocalDate> day = attribute(record, "date")
                .filter(date -> date.matches("\\d{8}"))
                .map(date -> LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE));
        Story story = Story.of("record", told);
        CodedStory coded = pipeline.read(
                day.map(date -> story.published(date, PublishedFrom.GIVEN)).orElse(story));
        codings.forEach(coding -> count(coding, coded, told, out));
    }

    private static Optional<Coding> coding(String attributes) {
        return attribute(attributes, "eventcode")
                .flatMap(code -> attribute(attributes, "sourcecode")
                        .flatMap(source ->
                                attribute(attributes, "targetcode").map(target -> new Coding(source, target, code))));
    }

    private static Optional<String> attribute(String attributes, String name) {
        Matcher found = Pattern.compile(name + "\\s*=\\s*\"([^\"]*)\"").matcher(attributes);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static boolean isNamed(Coding coding) {
        return Stream.of(coding.source(), coding.target())
                .allMatch(code -> code.matches("[A-Z]{3}.*") && !code.startsWith("XYZ"));
    }

    private void count(Coding coding, CodedStory coded, String sentence, Optional<PrintStream> out) {
        List<ReportedEvent> same = coded.events().stream()
                .filter(event -> joins(coding, event, coded))
                .toList();
        List<String> roots = same.stream()
                .flatMap(event -> cameo(event).stream())
                .map(code -> code.substring(0, 2))
                .toList();
        boolean type = roots.stream().anyMatch(types.getOrDefault(coding.root(), List.of())::contains);
        for (int[] counts : List.of(all, byRoot.computeIfAbsent(coding.root(), none -> new int[3]))) {
            counts[0]++;
            counts[1] += same.isEmpty() ? 0 : 1;
            counts[2] += type ? 1 : 0;
        }
        if (!type) {
            out.ifPresent(print -> print.println(coding + " read as "
                    + coded.events().stream()
                            .map(event -> event.type() + " " + cameo(event).orElse("-") + " "
                                    + worded(event.actors(), coded) + " > " + worded(event.recipients(), coded))
                            .toList()
                    + ": " + sentence));
        }
    }

    private static List<String> worded(List<String> ids, CodedStory coded) {
        return ids.stream()
                .flatMap(id -> coded.actor(id).stream())
                .map(Actor::name)
                .toList();
    }

    private Optional<String> cameo(ReportedEvent event) {
        return view.stream()
                .filter(line -> line.fits(event.type(), event.modes(), event.factuality()))
                .map(CameoCode::code)
                .findFirst();
    }

    private boolean joins(Coding coding, ReportedEvent event, CodedStory coded) {
        boolean source = is(coding.source(), event.actors(), coded);
        return source && (is(coding.target(), event.recipients(), coded) || is(coding.target(), event.actors(), coded));
    }

    private boolean is(String code, List<String> ids, CodedStory coded) {
        String country = code.substring(0, COUNTRY);
        return ids.stream()
                .flatMap(id -> coded.actor(id).stream())
                .anyMatch(actor -> actor.country().filter(country::equals).isPresent()
                        || names.stream()
                                .filter(name -> name.code().equals(country))
                                .anyMatch(name ->
                                        name.country().equals(actor.country().orElse(""))
                                                || (name.country().equals("-")
                                                        && actor.name().contains(name.ours()))));
    }

    /** The rows of a table, columns with tabs between. */
    private static List<String[]> rows(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PetrarchMeasure.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
