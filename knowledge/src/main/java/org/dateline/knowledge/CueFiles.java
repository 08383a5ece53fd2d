// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.attribution.CueLexicon;
import org.dateline.attribution.CueShape;

/** Reads the words that credit what is said to someone from the folder {@code cues}. */
public final class CueFiles {
    private CueFiles() {}

    /** All cues. */
    public static CueLexicon read(KnowledgeFiles files) {
        return new CueLexicon(
                verbs(files),
                words(files, "cues/nouns.tsv"),
                words(files, "cues/speakers.tsv"),
                words(files, "cues/prepositions.tsv"),
                words(files, "cues/adverbs.tsv"),
                words(files, "cues/documents.tsv"),
                words(files, "cues/channels.tsv"));
    }

    private static Map<String, Set<CueShape>> verbs(KnowledgeFiles files) {
        Map<String, Set<CueShape>> verbs = new LinkedHashMap<>();
        for (KnowledgeLine line : files.lines("cues/verbs.tsv")) {
            var columns = line.columns(2, 2);
            Set<CueShape> shapes = EnumSet.noneOf(CueShape.class);
            for (String word : columns.get(1).split(" +")) {
                shapes.add(CueShape.ofCode(word).orElseThrow(() -> line.bad(unknown(word))));
            }
            verbs.put(columns.get(0), shapes);
        }
        return verbs;
    }

    private static String unknown(String word) {
        String known =
                EnumSet.allOf(CueShape.class).stream().map(CueShape::code).collect(Collectors.joining(", "));
        return "unknown form \"" + word + "\"; forms are " + known;
    }

    private static Set<String> words(KnowledgeFiles files, String name) {
        return files.lines(name).stream()
                .map(line -> line.columns(1, 1).getFirst())
                .collect(Collectors.toSet());
    }
}
