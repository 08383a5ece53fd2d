// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.coding.FactualityCues;
import org.dateline.coding.Means;
import org.dateline.coding.Trigger;
import org.dateline.knowledge.KnowledgeLine;
import org.dateline.ontology.Mode;

/** Reads the lists beside the rules: factuality cues, means, idioms. */
final class CueReader {
    private CueReader() {}

    /** Lines {@code governing planned  plan, intend}, {@code auxiliary possible  may}, {@code recall  previously}. */
    static FactualityCues factuality(List<Entry> entries) {
        Map<String, Map<String, FactualityCues.Effect>> effects = new TreeMap<>();
        Map<String, Set<String>> plain = new TreeMap<>();
        for (Entry entry : entries) {
            switch (entry.keyword()) {
                case "governing", "auxiliary", "marker" -> addEffects(entry, effects);
                case "negator", "recall" ->
                    plain.computeIfAbsent(entry.keyword(), key -> new TreeSet<>())
                            .addAll(entry.list());
                default ->
                    throw entry.unknown(
                            "keyword",
                            entry.keyword(),
                            List.of("governing", "auxiliary", "marker", "negator", "recall"));
            }
        }
        return new FactualityCues(
                effects.getOrDefault("governing", Map.of()),
                effects.getOrDefault("auxiliary", Map.of()),
                effects.getOrDefault("marker", Map.of()),
                plain.getOrDefault("negator", Set.of()),
                byFirstWord(plain.getOrDefault("recall", Set.of())));
    }

    private static Map<String, List<List<String>>> byFirstWord(Set<String> phrases) {
        Map<String, List<List<String>>> index = new TreeMap<>();
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split("\\s+"));
            index.computeIfAbsent(words.getFirst(), word -> new ArrayList<>()).add(words);
        }
        return index;
    }

    private static void addEffects(Entry entry, Map<String, Map<String, FactualityCues.Effect>> effects) {
        String[] parts = entry.rest().split("\\s+", 2);
        String name = parts[0].toUpperCase(Locale.ROOT);
        List<String> known = Stream.of(FactualityCues.Effect.values())
                .map(FactualityCues.Effect::name)
                .toList();
        if (!known.contains(name)) {
            throw entry.unknown(
                    "effect",
                    parts[0],
                    known.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList());
        }
        for (String word : Entry.list(parts.length > 1 ? parts[1] : "")) {
            effects.computeIfAbsent(entry.keyword(), key -> new TreeMap<>())
                    .put(word, FactualityCues.Effect.valueOf(name));
        }
    }

    /** Lines of three tab-separated columns: words, modes, the plain noun ({@code -} for none). */
    static List<Means> means(List<KnowledgeLine> lines) {
        List<Means> means = new ArrayList<>();
        for (KnowledgeLine line : lines) {
            List<String> columns = line.columns(2, 3);
            List<Mode> modes = new ArrayList<>();
            for (String code : Entry.list(columns.get(1))) {
                modes.add(Mode.ofCode(code)
                        .orElseThrow(() -> Entry.of(line)
                                .unknown(
                                        "mode",
                                        code,
                                        Stream.of(Mode.values()).map(Mode::code).toList())));
            }
            for (String words : Entry.list(columns.get(0))) {
                String noun = columns.get(2).isEmpty() ? words : columns.get(2);
                means.add(new Means(List.of(words.split("\\s+")), modes, noun.equals("-") ? "" : noun));
            }
        }
        return means;
    }

    /** Lines {@code verb  strike a deal} and {@code noun  attack ad}. */
    static List<Trigger> idioms(List<Entry> entries) {
        List<Trigger> idioms = new ArrayList<>();
        for (Entry entry : entries) {
            Trigger.Kind kind = switch (entry.keyword()) {
                case "verb" -> Trigger.Kind.VERB;
                case "noun" -> Trigger.Kind.NOUN;
                case "adjective" -> Trigger.Kind.ADJECTIVE;
                default -> throw entry.unknown("keyword", entry.keyword(), List.of("verb", "noun", "adjective"));
            };
            idioms.addAll(RuleReader.triggers(kind, entry));
        }
        return idioms;
    }
}
