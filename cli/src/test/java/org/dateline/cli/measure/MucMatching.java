// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.cli.Composition;
import org.dateline.coded.CodedStory;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.matching.EventMatcher;
import org.dateline.matching.Gathering;
import org.dateline.matching.Party;
import org.dateline.matching.Report;
import org.dateline.ontology.EventType;
import org.dateline.pipeline.StoryPipeline;

/**
 * Whether stories of many outlets that tell of one incident are held together, on MUC-4. Its keys do not say which incidents are the
 * same, but tell enough to know for most pairs of stories: two incidents are one when type, days and towns allow it and a victim of the
 * same name is in both keys; two stories have nothing in common when type, days or towns speak against each pair of
 * their incidents; other pairs are left out. Ours is a pair of stories with reports in one event of type ASSAULT or COERCE. Arguments:
 * pairs of a file of texts and its key.
 */
final class MucMatching {
    private static final int DAYS_APART = 3;
    private static final int WEEK = 7;

    private final StoryPipeline pipeline = Composition.english(KnowledgeFiles.bundled());
    private final Map<String, List<MucKey>> keys = new TreeMap<>();
    private final Map<String, List<Report>> told = new TreeMap<>();
    private final Map<String, LocalDate> printed = new TreeMap<>();

    private MucMatching() {}

    public static void main(String[] arguments) throws IOException {
        MucMatching measure = new MucMatching();
        for (int at = 0; at + 1 < arguments.length; at += 2) {
            measure.keys.putAll(
                    MucKey.read(Files.readAllLines(Path.of(arguments[at + 1]), StandardCharsets.ISO_8859_1)));
            MucText.read(Files.readAllLines(Path.of(arguments[at]), StandardCharsets.ISO_8859_1))
                    .forEach(measure::add);
        }
        measure.measure(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void add(MucText text) {
        if (!keys.containsKey(text.id())) {
            return;
        }
        CodedStory coded = pipeline.read(text.story());
        List<Report> reports = Report.of(coded).stream()
                .filter(report -> report.type() == EventType.ASSAULT || report.type() == EventType.COERCE)
                .toList();
        told.put(text.id(), reports);
        text.story().referenceDay().ifPresent(day -> printed.put(text.id(), day));
    }

    private void measure(PrintStream out) {
        Map<String, String> stories = new TreeMap<>();
        told.forEach((story, each) -> each.forEach(report -> stories.put(report.id(), story)));
        List<Report> reports = told.values().stream().flatMap(List::stream).toList();
        Map<String, Set<String>> held = new TreeMap<>();
        for (Gathering gathering : EventMatcher.standard().gather(reports, List.of())) {
            Set<String> together = gathering.event().reports().stream()
                    .map(report -> stories.getOrDefault(report.id(), ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            together.forEach(story ->
                    held.computeIfAbsent(story, first -> new TreeSet<>()).addAll(together));
        }
        List<String> ids = List.copyOf(told.keySet());
        Score all = new Score();
        Score near = new Score();
        for (int i = 0; i < ids.size(); i++) {
            for (String other : ids.subList(i + 1, ids.size())) {
                boolean together = held.getOrDefault(ids.get(i), Set.of()).contains(other);
                score(ids.get(i), other, together, all);
                if (isNear(ids.get(i), other)) {
                    score(ids.get(i), other, together, near);
                }
            }
        }
        out.println(ids.size() + " stories, " + reports.size() + " reports");
        out.println("pairs of stories that tell of one incident: " + all);
        out.println("of stories printed within a week of each other: " + near);
    }

    private boolean isNear(String one, String other) {
        if (!printed.containsKey(one) || !printed.containsKey(other)) {
            return false;
        }
        return Math.abs(printed.get(one).until(printed.get(other), ChronoUnit.DAYS)) <= WEEK;
    }

    /** Counts of pairs. */
    private static final class Score {
        private int right;
        private int wrong;
        private int missed;
        private int unread;

        @Override
        public String toString() {
            double precision = (double) right / Math.max(1, right + wrong);
            double recall = (double) right / Math.max(1, right + missed);
            return String.format(
                    Locale.ROOT,
                    "%d, P %.3f R %.3f F1 %.3f; R %.3f of the %d where reports of both stories name the victim",
                    right + missed,
                    precision,
                    recall,
                    2 * precision * recall / Math.max(1e-9, precision + recall),
                    (double) right / Math.max(1, right + missed - unread),
                    right + missed - unread);
        }
    }

    private void score(String one, String other, boolean held, Score score) {
        Set<String> victims = shared(one, other);
        if (victims.isEmpty()) {
            score.wrong += held && isApart(one, other) ? 1 : 0;
        } else if (held) {
            score.right++;
        } else {
            score.missed++;
            score.unread += isRead(one, victims) && isRead(other, victims) ? 0 : 1;
        }
    }

    /** The victims by whom two stories are known to tell of one incident. */
    private Set<String> shared(String one, String other) {
        Set<String> shared = new TreeSet<>();
        for (MucKey mine : incidents(one)) {
            for (MucKey theirs : incidents(other)) {
                if (!isApart(mine, theirs)) {
                    Set<String> names = lastWords(mine.victims());
                    names.retainAll(lastWords(theirs.victims()));
                    shared.addAll(names);
                }
            }
        }
        return shared;
    }

    private boolean isApart(String one, String other) {
        return incidents(one).stream()
                .allMatch(mine -> incidents(other).stream().allMatch(theirs -> isApart(mine, theirs)));
    }

    private static boolean isApart(MucKey one, MucKey other) {
        boolean otherTown =
                !one.towns().isEmpty() && !other.towns().isEmpty() && Collections.disjoint(one.towns(), other.towns());
        boolean otherDays = isLongBefore(one.days(), other.days()) || isLongBefore(other.days(), one.days());
        return !one.type().equals(other.type()) || otherTown || otherDays;
    }

    private static boolean isLongBefore(List<LocalDate> early, List<LocalDate> late) {
        return !early.isEmpty()
                && !late.isEmpty()
                && early.getLast().plusDays(DAYS_APART).isBefore(late.getFirst());
    }

    private List<MucKey> incidents(String story) {
        return keys.getOrDefault(story, List.of());
    }

    private boolean isRead(String story, Set<String> victims) {
        return told.getOrDefault(story, List.of()).stream()
                .anyMatch(report -> !Collections.disjoint(
                        victims,
                        lastWords(report.recipients().stream().map(Party::name).toList())));
    }

    private static Set<String> lastWords(Collection<String> names) {
        return names.stream()
                .map(name -> name.toUpperCase(Locale.ROOT).strip())
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
