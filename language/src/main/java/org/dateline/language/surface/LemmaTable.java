// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.syntax.Upos;

/** The lemmatizer's table: words with their base form by tag, and rules for endings, of which the longest counts. */
final class LemmaTable {
    static final String PLURAL = "plural endings";
    static final String VERB = "verb endings";
    static final String DEGREE = "degree endings";
    private static final String FILE = "lemmas.txt";
    private static final String BEGINNING = "^";

    private final Map<String, Map<String, String>> sections = new HashMap<>();

    private LemmaTable() {}

    static LemmaTable read() {
        LemmaTable table = new LemmaTable();
        table.fill();
        return table;
    }

    private void fill() {
        Map<String, String> open = new HashMap<>();
        for (BundledFile.Line line : BundledFile.lines(FILE)) {
            String text = line.text();
            if (line.opensSection()) {
                open = sections.computeIfAbsent(text.substring(1, text.length() - 1), name -> new HashMap<>());
                continue;
            }
            // Several entries a line, each "form base"; a bar between them.
            for (String entry : text.split("\\|")) {
                String[] pair = entry.strip().split("\\s+");
                if (pair.length != 2) {
                    throw new IllegalArgumentException(
                            FILE + ":" + line.number() + ":" + (text.indexOf(entry) + 1) + ": not a pair: " + entry);
                }
                open.put(pair[0], pair[1]);
            }
        }
    }

    /** The base form of a listed word: under its Penn tag, else under its universal one. */
    Optional<String> listed(String word, Upos upos, String xpos) {
        String byTag = section(xpos).get(word);
        if (byTag != null) {
            return Optional.of(byTag);
        }
        return Optional.ofNullable(section(upos.name()).get(word));
    }

    /** What a word becomes whose ending is listed; the right side of a rule replaces the left. */
    Optional<String> ending(String section, String word) {
        Map<String, String> rules = section(section);
        String whole = rules.get(BEGINNING + word);
        if (whole != null) {
            return Optional.of(whole);
        }
        for (int start = Math.max(0, word.length() - 7); start < word.length(); start++) {
            String ending = rules.get(word.substring(start));
            if (ending != null) {
                return Optional.of(word.substring(0, start) + ending);
            }
        }
        return Optional.empty();
    }

    private Map<String, String> section(String name) {
        return sections.getOrDefault(name, Map.of());
    }
}
