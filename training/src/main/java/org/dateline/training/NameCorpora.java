// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.language.EntityTags;
import org.dateline.syntax.EntityKind;

/** Reads corpora with marked names, each in its own form, into the four kinds. */
final class NameCorpora {
    private static final Map<String, EntityKind> KINDS = Map.ofEntries(
            Map.entry("PER", EntityKind.PERSON),
            Map.entry("ORG", EntityKind.ORGANIZATION),
            Map.entry("LOC", EntityKind.LOCATION),
            Map.entry("MISC", EntityKind.MISCELLANEOUS),
            Map.entry("politician", EntityKind.PERSON),
            Map.entry("person", EntityKind.PERSON),
            Map.entry("politicalparty", EntityKind.ORGANIZATION),
            Map.entry("organisation", EntityKind.ORGANIZATION),
            Map.entry("location", EntityKind.LOCATION),
            Map.entry("country", EntityKind.LOCATION),
            Map.entry("election", EntityKind.MISCELLANEOUS),
            Map.entry("event", EntityKind.MISCELLANEOUS),
            Map.entry("misc", EntityKind.MISCELLANEOUS));

    private NameCorpora() {}

    /** One word a line: the word, a blank, its mark last (WikiGold, CrossNER) or third (Universal NER). */
    static List<NamedSentence> columns(Path file, boolean marksMiscellaneous) throws IOException {
        List<NamedSentence> sentences = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        String before = "O";
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        for (String line : lines) {
            if (line.startsWith("# ")) {
                continue;
            }
            if (line.isBlank()) {
                if (!forms.isEmpty()) {
                    sentences.add(new NamedSentence(List.copyOf(forms), List.copyOf(marks), marksMiscellaneous));
                }
                forms.clear();
                marks.clear();
                before = "O";
                continue;
            }
            String[] column = line.split("\\s+");
            boolean numbered = column.length >= 4;
            String mark = numbered ? column[2] : column[column.length - 1];
            forms.add(numbered ? column[1] : column[0]);
            marks.add(mark(mark, before));
            before = mark;
        }
        return sentences;
    }

    /** The number of a mark such as I-PER; it goes on with a name only where the mark before is of the same kind. */
    static int mark(String mark, String before) {
        if (mark.length() < 3 || !KINDS.containsKey(mark.substring(2))) {
            return EntityTags.OUTSIDE;
        }
        EntityKind kind = KINDS.get(mark.substring(2));
        boolean continues = mark.startsWith("I-") && before.endsWith(mark.substring(1));
        return continues ? EntityTags.inside(kind) : EntityTags.begin(kind);
    }
}
