// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.coding.Condition;
import org.dateline.coding.Frame;
import org.dateline.coding.Role;
import org.dateline.coding.RoleSlot;

/** Reads frames: where the participants of many triggers stand. */
final class FrameReader {
    private static final List<String> KEYWORDS = List.of("verb", "noun", "if", "unless");

    private FrameReader() {}

    /**
     * A frame with what all its rules ask for.
     *
     * @param frame the frame
     * @param conditions asked for by every rule that uses it
     */
    record FrameEntry(Frame frame, List<Condition> conditions) {}

    static Map<String, FrameEntry> read(List<Entry> entries, Map<String, Set<String>> classes) {
        Map<String, FrameEntry> frames = new TreeMap<>();
        for (List<Entry> group : Entry.groups(entries)) {
            Entry head = group.getFirst();
            if (!head.keyword().equals("frame") || head.rest().isEmpty()) {
                throw head.bad(head.keyword(), "expected 'frame NAME'");
            }
            if (frames.put(head.rest(), frame(head.rest(), group.subList(1, group.size()), classes)) != null) {
                throw head.bad(head.rest(), "a second frame " + head.rest());
            }
        }
        return frames;
    }

    private static FrameEntry frame(String name, List<Entry> body, Map<String, Set<String>> classes) {
        List<RoleSlot> verb = new ArrayList<>();
        List<RoleSlot> noun = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        for (Entry entry : body) {
            switch (entry.keyword()) {
                case "verb" -> verb.addAll(slots(entry));
                case "noun" -> noun.addAll(slots(entry));
                case "if", "unless" -> conditions.add(condition(entry, classes));
                default -> throw entry.unknown("keyword", entry.keyword(), KEYWORDS);
            }
        }
        return new FrameEntry(new Frame(name, verb, noun), conditions);
    }

    /** {@code unless object film, %statements}. */
    static Condition condition(Entry entry, Map<String, Set<String>> classes) {
        String[] parts = entry.rest().split("\\s+", 2);
        if (parts.length < 2) {
            throw entry.bad(entry.keyword(), "expected '" + entry.keyword() + " SLOT word, word'");
        }
        return new Condition(entry.keyword().equals("if"), parts[0], entry.words(parts[1], classes));
    }

    private static List<RoleSlot> slots(Entry entry) {
        List<RoleSlot> slots = new ArrayList<>();
        List<String> roles = Stream.of(Role.values()).map(Role::name).toList();
        for (String part : entry.rest().split(";")) {
            String[] roleAndSlots = part.strip().split("\\s+", 2);
            if (!roles.contains(roleAndSlots[0])) {
                throw entry.bad(
                        roleAndSlots[0], "unknown role " + roleAndSlots[0] + "; roles are " + String.join(", ", roles));
            }
            if (roleAndSlots.length < 2) {
                throw entry.bad(roleAndSlots[0], "a role needs slots: 'ACTOR subject, by'");
            }
            Role role = Role.valueOf(roleAndSlots[0]);
            Entry.list(roleAndSlots[1]).forEach(slot -> slots.add(new RoleSlot(role, slot)));
        }
        return slots;
    }
}
