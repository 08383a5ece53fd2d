// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.neural;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.language.EntityTags;
import org.dateline.syntax.EntityKind;

/** What the numbers stand for that the network gives. */
record Labels(List<String> upos, List<String> xpos, List<String> relations) {

    /** From lines of a head's name and its values, tabs between. */
    static Labels of(List<String> lines) {
        Map<String, List<String>> heads = new HashMap<>();
        for (String line : lines) {
            List<String> columns = List.of(line.split("\t"));
            heads.put(columns.getFirst(), columns.subList(1, columns.size()));
        }
        if (!entityTags().equals(heads.get("entity"))) {
            throw new IllegalStateException("The network's marks of names are not those of EntityTags: " + heads);
        }
        return new Labels(values(heads, "upos"), values(heads, "xpos"), values(heads, "relation"));
    }

    private static List<String> values(Map<String, List<String>> heads, String name) {
        return heads.getOrDefault(name, List.of());
    }

    private static List<String> entityTags() {
        List<String> tags = new ArrayList<>();
        tags.add("O");
        for (int mark = 1; mark < EntityTags.COUNT; mark++) {
            EntityKind kind = EntityTags.kind(mark).orElseThrow();
            String name = switch (kind) {
                case PERSON -> "PER";
                case ORGANIZATION -> "ORG";
                case LOCATION -> "LOC";
                case MISCELLANEOUS -> "MISC";
            };
            tags.add((EntityTags.isBegin(mark) ? "B-" : "I-") + name);
        }
        return tags;
    }
}
