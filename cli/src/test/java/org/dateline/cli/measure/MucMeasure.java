// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.cast.Actor;
import org.dateline.cli.Composition;
import org.dateline.coded.CodedStory;
import org.dateline.coded.ReportedEvent;
import org.dateline.coded.Responsibility;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Stance;
import org.dateline.pipeline.StoryPipeline;

/**
 * Incident types and perpetrators of MUC-4, story by story. Our events stand for incidents so: ASSAULT is KIDNAPPING when it has mode
 * abduct, BOMBING with explosives or suicide-attack, ARSON when property is destroyed by primitive means (fire), else ATTACK; COERCE seize is ROBBERY,
 * PROTEST strike FORCED WORK STOPPAGE. What was negated or is background counts for nothing. A perpetrator is who did it and who
 * claims it, is accused or suspected; it is the key's when the two share their last word. Arguments: pairs of a file of texts and its key.
 */
final class MucMeasure {

    /** The kinds of incident the mapping reaches. */
    private enum Incident {
        ATTACK,
        BOMBING,
        KIDNAPPING,
        ARSON,
        ROBBERY,
        FORCED_WORK_STOPPAGE;

        static Optional<Incident> of(ReportedEvent event) {
            if (event.factuality() == Factuality.NEGATED || event.background()) {
                return Optional.empty();
            }
            List<Mode> modes = event.modes();
            if (event.type() == EventType.COERCE && modes.contains(Mode.SEIZE)) {
                return Optional.of(ROBBERY);
            }
            if (event.type() == EventType.PROTEST && modes.contains(Mode.STRIKE)) {
                return Optional.of(FORCED_WORK_STOPPAGE);
            }
            if (event.type() != EventType.ASSAULT) {
                return Optional.empty();
            }
            if (modes.contains(Mode.ABDUCT)) {
                return Optional.of(KIDNAPPING);
            }
            if (modes.contains(Mode.EXPLOSIVES) || modes.contains(Mode.SUICIDE_ATTACK)) {
                return Optional.of(BOMBING);
            }
            boolean fire = modes.contains(Mode.DESTROY) && modes.contains(Mode.PRIMITIVE);
            return Optional.of(fire ? ARSON : ATTACK);
        }
    }

    /** Counts of right, found and wanted. */
    private static final class Count {
        private int right;
        private int found;
        private int wanted;

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.3f R %.3f F1 %.3f (%d wanted)",
                    (double) right / Math.max(1, found),
                    (double) right / Math.max(1, wanted),
                    2.0 * right / Math.max(1, found + wanted),
                    wanted);
        }
    }

    private final Map<Incident, Count> types = new EnumMap<>(Incident.class);
    private final Count perpetrators = new Count();
    private final StoryPipeline pipeline = Composition.english(KnowledgeFiles.bundled());

    private MucMeasure() {}

    public static void main(String[] arguments) throws IOException {
        MucMeasure measure = new MucMeasure();
        for (int at = 0; at + 1 < arguments.length; at += 2) {
            Map<String, List<MucKey>> keys =
                    MucKey.read(Files.readAllLines(Path.of(arguments[at + 1]), StandardCharsets.ISO_8859_1));
            MucText.read(Files.readAllLines(Path.of(arguments[at]), StandardCharsets.ISO_8859_1))
                    .forEach(text -> measure.add(text, keys.getOrDefault(text.id(), List.of())));
        }
        measure.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void add(MucText text, List<MucKey> keys) {
        CodedStory coded = pipeline.read(text.story());
        Map<Incident, List<ReportedEvent>> found = new TreeMap<>();
        for (ReportedEvent event : coded.events()) {
            Incident.of(event)
                    .ifPresent(kind -> found.computeIfAbsent(kind, none -> new ArrayList<>())
                            .add(event));
        }
        for (Incident kind : Incident.values()) {
            List<MucKey> wanted = keys.stream()
                    .filter(key -> key.type().equals(kind.name().replace('_', ' ')))
                    .toList();
            List<ReportedEvent> events = found.getOrDefault(kind, List.of());
            // A story whose incidents of a kind are all optional neither asks for the kind nor counts it as wrong.
            boolean required = wanted.stream().anyMatch(key -> !key.optional());
            if (required || wanted.isEmpty()) {
                Count count = types.computeIfAbsent(kind, none -> new Count());
                count.wanted += required ? 1 : 0;
                count.found += events.isEmpty() ? 0 : 1;
                count.right += required && !events.isEmpty() ? 1 : 0;
            }
            if (required && !events.isEmpty()) {
                addPerpetrators(wanted, events, coded);
            }
        }
    }

    private void addPerpetrators(List<MucKey> wanted, List<ReportedEvent> events, CodedStory coded) {
        Set<List<String>> fillers =
                wanted.stream().flatMap(key -> key.perpetrators().stream()).collect(Collectors.toSet());
        Set<Actor> doers = events.stream()
                .flatMap(MucMeasure::doers)
                .flatMap(id -> coded.actor(id).stream())
                .collect(Collectors.toSet());
        Set<Actor> right = new HashSet<>();
        for (List<String> filler : fillers) {
            List<Actor> same = doers.stream()
                    .filter(actor -> isNamed(actor, filler, coded.story().text()))
                    .toList();
            right.addAll(same);
            perpetrators.wanted++;
            perpetrators.right += same.isEmpty() ? 0 : 1;
        }
        perpetrators.found += doers.size() - right.size();
        perpetrators.found += (int) fillers.stream()
                .filter(filler -> doers.stream()
                        .anyMatch(actor -> isNamed(actor, filler, coded.story().text())))
                .count();
    }

    private static Stream<String> doers(ReportedEvent event) {
        return Stream.concat(
                event.actors().stream(),
                event.responsibility().stream()
                        .filter(held -> held.stance() != Stance.DENIES)
                        .map(Responsibility::actor));
    }

    private static boolean isNamed(Actor actor, Collection<String> filler, String text) {
        Set<String> own = actor.mentions().stream()
                .map(mention -> lastWord(mention.span().in(text)))
                .collect(Collectors.toCollection(HashSet::new));
        own.add(lastWord(actor.name()));
        return filler.stream().map(MucMeasure::lastWord).anyMatch(own::contains);
    }

    private static String lastWord(String words) {
        String bare = words.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9 -]", "");
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        return last.length() > 3 && last.endsWith("S") ? last.substring(0, last.length() - 1) : last;
    }

    private void print(PrintStream out) {
        Count all = new Count();
        types.forEach((kind, count) -> {
            out.println(kind + ": " + count);
            all.right += count.right;
            all.found += count.found;
            all.wanted += count.wanted;
        });
        out.println("all types: " + all);
        out.println("perpetrators, of stories and types found: " + perpetrators);
    }
}
