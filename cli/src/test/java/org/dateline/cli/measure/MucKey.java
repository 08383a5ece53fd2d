// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An incident of a MUC-4 key.
 *
 * @param type such as BOMBING
 * @param optional whether an answer may leave it out
 * @param days the days it names, in order; none when it is only known to be before one
 * @param towns where
 * @param perpetrators people and organisations, each with its other names
 * @param victims names of people it befell
 */
record MucKey(
        String type,
        boolean optional,
        List<LocalDate> days,
        Set<String> towns,
        List<List<String>> perpetrators,
        Set<String> victims) {
    private static final Pattern SLOT = Pattern.compile("(\\d+)\\.\\s+[A-Z ]+: [A-Z ]+?\\s{2,}(.*)");
    private static final Pattern TOWN = Pattern.compile("([A-Z][A-Z ]+) \\((?:CITY|TOWN|VILLAGE)\\)");
    private static final Pattern NAME = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int ID = 0;
    private static final int TEMPLATE = 1;
    private static final int DATE = 2;
    private static final int LOCATION = 3;
    private static final int TYPE = 4;
    private static final int PEOPLE = 9;
    private static final int ORGANISATIONS = 10;
    private static final int VICTIMS = 18;

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
        boolean optional = first(slots, TEMPLATE).contains("OPTIONAL");
        Set<String> towns = new TreeSet<>();
        slots.getOrDefault(LOCATION, List.of())
                .forEach(filler -> TOWN.matcher(filler)
                        .results()
                        .forEach(town -> towns.add(town.group(1).strip())));
        List<List<String>> perpetrators = Stream.of(PEOPLE, ORGANISATIONS)
                .flatMap(slot -> names(slots, slot))
                .toList();
        Set<String> victims =
                names(slots, VICTIMS).flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        keys.computeIfAbsent(first(slots, ID).split(" ")[0], none -> new ArrayList<>())
                .add(new MucKey(
                        type.split(" / ")[0], optional, days(first(slots, DATE)), towns, perpetrators, victims));
    }

    private static List<LocalDate> days(String date) {
        boolean known = !date.startsWith("-") && !date.startsWith("?");
        return known ? MucText.days(date) : List.of();
    }

    /** What a slot names for sure, each with its other names. */
    private static Stream<List<String>> names(Map<Integer, List<String>> slots, int slot) {
        return slots.getOrDefault(slot, List.of()).stream()
                .filter(filler -> !filler.startsWith("?"))
                .map(filler -> NAME.matcher(filler)
                        .results()
                        .map(name -> name.group(1).replace("\\\"", ""))
                        .toList())
                .filter(names -> !names.isEmpty());
    }

    private static String first(Map<Integer, List<String>> slots, int slot) {
        List<String> values = slots.getOrDefault(slot, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
