// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.attribution.CueLexicon;
import org.dateline.attribution.CueShape;
import org.dateline.attribution.CueWords;

/** Reads the words that credit what is said to someone from the folder {@code cues}. */
public final class CueFiles {
    private CueFiles() {}

    /** The cues of the codebook. */
    public static CueLexicon read(KnowledgeFiles files) {
        return lexicon(files, verbs(files, List.of("cues/verbs.tsv")));
    }

    /** The same and the verbs of attitude, for a wider notion of attribution than the codebook's. */
    public static CueLexicon withAttitudes(KnowledgeFiles files) {
        return lexicon(files, verbs(files, List.of("cues/verbs.tsv", "cues/attitudes.tsv")));
    }

    private static CueLexicon lexicon(KnowledgeFiles files, Map<String, Set<CueShape>> verbs) {
        return new CueLexicon(
                verbs,
                words(files, "cues/nouns.tsv"),
                words(files, "cues/speakers.tsv"),
                words(files, "cues/prepositions.tsv"),
                words(files, "cues/adverbs.tsv"),
                words(files, "cues/documents.tsv"),
                words(files, "cues/channels.tsv"),
                new CueWords(WordLists.read(files.lines("cues/words.tsv"), CueWords.Kind.class, CueWords.Kind::label)));
    }

    private static Map<String, Set<CueShape>> verbs(KnowledgeFiles files, List<String> names) {
        Map<String, Set<CueShape>> verbs = new LinkedHashMap<>();
        for (String name : names) {
            for (KnowledgeLine line : files.lines(name)) {
                List<String> columns = line.columns(2, 2);
                Set<CueShape> shapes = verbs.computeIfAbsent(columns.get(0), verb -> EnumSet.noneOf(CueShape.class));
                for (String word : columns.get(1).split(" +")) {
                    shapes.add(CueShape.ofCode(word).orElseThrow(() -> line.bad(unknown(word))));
                }
            }
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
