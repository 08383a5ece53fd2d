// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An incident of a MUC-4 key.
 *
 * @param type such as BOMBING
 * @param optional whether an answer may leave it out
 * @param perpetrators people and organisations, each with its other names
 */
record MucKey(String type, boolean optional, List<List<String>> perpetrators) {
    private static final Pattern SLOT = Pattern.compile("(\\d+)\\.\\s+[A-Z]+: [A-Z ]+?\\s{2,}(.*)");
    private static final Pattern NAME = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int ID = 0;
    private static final int TEMPLATE = 1;
    private static final int TYPE = 4;
    private static final int PEOPLE = 9;
    private static final int ORGANISATIONS = 10;

    /** The incidents of a key by story; a story without any has none. */
    static Map<String, List<MucKey>> read(List<String> lines) {
        Map<String, List<MucKey>> keys = new LinkedHashMap<>();
        Map<Integer, List<String>> slots = new LinkedHashMap<>();
        int open = ID;
        for (String line : lines) {
            Matcher slot = SLOT.matcher(line);
            if (slot.matches()) {
                open = Integer.parseInt(slot.group(1));
                if (open == ID) {
                    add(slots, keys);
                    slots.clear();
                }
                slots.put(open, new ArrayList<>(List.of(slot.group(2).strip())));
            } else if (line.startsWith("   ") && !line.isBlank()) {
                slots.computeIfAbsent(open, none -> new ArrayList<>()).add(line.strip());
            }
        }
        add(slots, keys);
        return keys;
    }

    private static void add(Map<Integer, List<String>> slots, Map<String, List<MucKey>> keys) {
        String type = first(slots, TYPE);
        if (type.isEmpty() || type.equals("*")) {
            return;
        }
        List<List<String>> perpetrators = new ArrayList<>();
        for (int slot : List.of(PEOPLE, ORGANISATIONS)) {
            for (String filler : slots.getOrDefault(slot, List.of())) {
                List<String> names = new ArrayList<>();
                Matcher name = NAME.matcher(filler);
                while (name.find()) {
                    names.add(name.group(1).replace("\\\"", ""));
                }
                if (!names.isEmpty() && !filler.startsWith("?")) {
                    perpetrators.add(names);
                }
            }
        }
        boolean optional = first(slots, TEMPLATE).contains("OPTIONAL");
        keys.computeIfAbsent(first(slots, ID), none -> new ArrayList<>())
                .add(new MucKey(type.split(" / ")[0], optional, perpetrators));
    }

    private static String first(Map<Integer, List<String>> slots, int slot) {
        List<String> values = slots.getOrDefault(slot, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
