// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.coding.CodingRule;
import org.dateline.coding.Condition;
import org.dateline.coding.Manner;
import org.dateline.coding.Trigger;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;

/** Reads rule files; see {@code rules/README.txt} for the form. */
final class RuleReader {
    private static final Pattern HEAD = Pattern.compile("([a-z0-9-]+)\\s+->\\s+([A-Za-z]+)((?:\\s+[a-z-]+)*)");
    private static final List<String> KEYWORDS =
            List.of("verb", "noun", "adjective", "frame", "if", "unless", "mode", "yes", "no");

    private final Map<String, FrameReader.FrameEntry> frames;
    private final Map<String, Set<String>> classes;
    private final Map<String, CodingRule> rules = new LinkedHashMap<>();
    private final List<CodingExample> examples = new ArrayList<>();

    RuleReader(Map<String, FrameReader.FrameEntry> frames, Map<String, Set<String>> classes) {
        this.frames = frames;
        this.classes = classes;
    }

    List<CodingRule> rules() {
        return List.copyOf(rules.values());
    }

    List<CodingExample> examples() {
        return List.copyOf(examples);
    }

    void read(List<Entry> entries) {
        Entry.groups(entries).forEach(group -> rule(group.getFirst(), group.subList(1, group.size())));
    }

    private void rule(Entry head, List<Entry> body) {
        Matcher matcher = HEAD.matcher(head.rest());
        if (!head.keyword().equals("rule") || !matcher.matches()) {
            throw head.bad(head.keyword(), "expected 'rule name -> TYPE mode mode'");
        }
        String name = matcher.group(1);
        EventType type = type(head, matcher.group(2));
        List<Mode> modes = modes(head, type, matcher.group(3).strip());
        List<Trigger> triggers = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        List<Manner> manners = new ArrayList<>();
        List<FrameReader.FrameEntry> frame = new ArrayList<>();
        int firstExample = examples.size();
        for (Entry entry : body) {
            switch (entry.keyword()) {
                case "verb" -> triggers.addAll(triggers(Trigger.Kind.VERB, entry));
                case "noun" -> triggers.addAll(triggers(Trigger.Kind.NOUN, entry));
                case "adjective" -> triggers.addAll(triggers(Trigger.Kind.ADJECTIVE, entry));
                case "frame" -> frame.add(frame(entry));
                case "if", "unless" -> conditions.add(FrameReader.condition(entry, classes));
                case "mode" -> manners.add(manner(entry, type));
                case "yes", "no" -> examples.add(ExampleReader.read(name, entry));
                default -> throw entry.unknown("keyword", entry.keyword(), KEYWORDS);
            }
        }
        check(head, name, triggers, frame, examples.subList(firstExample, examples.size()));
        conditions.addAll(frame.getFirst().conditions());
        CodingRule rule = new CodingRule(
                name, type, modes, manners, triggers, frame.getFirst().frame(), conditions);
        if (rules.put(name, rule) != null) {
            throw head.bad(name, "a second rule " + name);
        }
    }

    private static void check(
            Entry head,
            String name,
            List<Trigger> triggers,
            List<FrameReader.FrameEntry> frame,
            List<CodingExample> examples) {
        if (triggers.isEmpty()) {
            throw head.bad(name, "no trigger: a rule needs a line 'verb', 'noun' or 'adjective'");
        }
        if (frame.size() != 1) {
            throw head.bad(name, "a rule needs one line 'frame'");
        }
        long matching = examples.stream()
                .filter(example -> example.trigger().isPresent())
                .count();
        if (matching < 2 || matching == examples.size()) {
            throw head.bad(name, "a rule needs two examples 'yes' and one 'no' at least");
        }
    }

    private static EventType type(Entry head, String name) {
        return EventType.ofName(name)
                .orElseThrow(() -> head.unknown(
                        "type",
                        name,
                        Stream.of(EventType.values()).map(EventType::name).toList()));
    }

    private static List<Mode> modes(Entry head, EventType type, String codes) {
        List<Mode> modes = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        type.modes().forEach(mode -> known.add(mode.code()));
        for (String code : codes.isEmpty() ? new String[0] : codes.split("\\s+")) {
            if (!known.contains(code)) {
                throw head.unknown("mode of " + type, code, known);
            }
            modes.add(Mode.ofCode(code).orElseThrow());
        }
        return modes;
    }

    // "mode yield if content release, withdraw"
    private Manner manner(Entry entry, EventType type) {
        String[] parts = entry.rest().split("\\s+", 2);
        if (parts.length < 2) {
            throw entry.bad(entry.rest(), "expected 'mode MODE if SLOT words'");
        }
        Entry condition = new Entry(entry.line(), parts[1].split("\\s+", 2)[0], parts[1].replaceFirst("^\\S+\\s*", ""));
        return new Manner(modes(entry, type, parts[0]).getFirst(), FrameReader.condition(condition, classes));
    }

    static List<Trigger> triggers(Trigger.Kind kind, Entry entry) {
        if (entry.list().isEmpty()) {
            throw entry.bad(entry.keyword(), "no words");
        }
        return entry.list().stream()
                .flatMap(words -> spellings(kind, words))
                .map(words -> new Trigger(kind, List.of(words.split("\\s+"))))
                .toList();
    }

    // Of hyphened nouns some stay one word, as "anti-war", and some are read as several, as "sit-in".
    private static Stream<String> spellings(Trigger.Kind kind, String words) {
        return kind == Trigger.Kind.NOUN && words.contains("-")
                ? Stream.of(words, words.replace('-', ' '))
                : Stream.of(words);
    }

    private FrameReader.FrameEntry frame(Entry entry) {
        FrameReader.FrameEntry frame = frames.get(entry.rest());
        if (frame == null) {
            throw entry.unknown("frame", entry.rest(), frames.keySet());
        }
        return frame;
    }
}
