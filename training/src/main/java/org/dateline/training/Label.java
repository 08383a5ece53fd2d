// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.dateline.language.EntityTags;
import org.dateline.language.Grammar;
import org.dateline.language.Grammarian;
import org.dateline.language.neural.NeuralGrammarian;

/**
 * Labels sentences with tags, trees and names by the accurate reader, for the fast reader to learn from.
 *
 * <p>Arguments: a file in CoNLL-U, whose words alone are read, and the file to write.
 */
public final class Label {
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 80;
    private static final int AT_ONCE = 256;
    private static final List<String> KINDS = List.of("PER", "ORG", "LOC", "MISC");

    private Label() {}

    /** Writes the labelled sentences; each text once, very short and very long ones left out. */
    public static void main(String[] arguments) throws IOException {
        LinkedHashSet<List<String>> different = new LinkedHashSet<>();
        for (TreebankSentence sentence : Treebank.read(Path.of(arguments[0]))) {
            if (sentence.size() >= FEWEST_WORDS && sentence.size() <= MOST_WORDS) {
                different.add(sentence.forms());
            }
        }
        List<List<String>> sentences = new ArrayList<>(different);
        Grammarian grammarian = NeuralGrammarian.bundled();
        try (Writer out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (int at = 0; at < sentences.size(); at += AT_ONCE) {
                List<List<String>> part = sentences.subList(at, Math.min(sentences.size(), at + AT_ONCE));
                List<Grammar> grammars = grammarian.read(part);
                for (int i = 0; i < part.size(); i++) {
                    out.write(conllu(part.get(i), grammars.get(i)));
                }
            }
        }
    }

    private static String conllu(List<String> words, Grammar grammar) {
        StringBuilder lines = new StringBuilder("# text = " + String.join(" ", words) + "\n");
        for (int i = 0; i < words.size(); i++) {
            String start = grammar.nameStarts().get(i) ? "B-" : "I-";
            String name = grammar.names()
                    .get(i)
                    .map(kind -> "Entity=" + start + KINDS.get(EntityTags.begin(kind) / 2))
                    .orElse("_");
            lines.append(String.join(
                    "\t",
                    String.valueOf(i + 1),
                    words.get(i),
                    "_",
                    grammar.tags().get(i).replace('|', '\t'),
                    "_",
                    String.valueOf(grammar.heads().get(i) + 1),
                    grammar.relations().get(i),
                    "_",
                    name));
            lines.append('\n');
        }
        return lines.append('\n').toString();
    }
}
