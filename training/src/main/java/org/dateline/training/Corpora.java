// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder of corpora, as the model card lists them.
 *
 * @param folder holds {@code ud-ewt}, {@code ud-gum-open}, {@code ud-pud} and {@code ner}
 */
public record Corpora(Path folder) {

    /** Treebanks to learn from: everything but test sets. */
    List<TreebankSentence> treebanks() throws IOException {
        List<TreebankSentence> all = new ArrayList<>();
        for (String name : List.of(
                "ud-ewt/en_ewt-ud-train",
                "ud-gum-open/en_gum-ud-train",
                "ud-ewt/en_ewt-ud-dev",
                "ud-gum-open/en_gum-ud-dev")) {
            all.addAll(treebank(name));
        }
        return all;
    }

    /** A treebank by its file's name without its ending. */
    public List<TreebankSentence> treebank(String name) throws IOException {
        return Treebank.read(folder.resolve(name + ".conllu"));
    }

    /** Names to learn from. */
    List<NamedSentence> names() throws IOException {
        List<NamedSentence> all = new ArrayList<>();
        all.addAll(NameCorpora.columns(
                folder.resolve("ner/wikigold/data/wikigold/CONLL-format/data/wikigold.conll.txt"), true));
        all.addAll(NameCorpora.columns(folder.resolve("ner/uner-ewt/en_ewt-ud-dev.iob2"), false));
        all.addAll(NameCorpora.columns(folder.resolve("ner/crossner-politics/train.txt"), true));
        all.addAll(NameCorpora.columns(folder.resolve("ner/crossner-politics/dev.txt"), true));
        all.addAll(GumNames.read(folder.resolve("ud-gum-open/en_gum-ud-train.conllu")));
        return all;
    }

    /** Sentences that the accurate reader labelled, with trees and names; none where there is no such file. */
    List<TreebankSentence> silver(String name) throws IOException {
        Path file = folder.resolve(name + ".conllu");
        return Files.exists(file) ? Treebank.read(file) : List.of();
    }

    List<NamedSentence> namesOfWebTest() throws IOException {
        return NameCorpora.columns(folder.resolve("ner/uner-ewt/en_ewt-ud-test.iob2"), false);
    }

    List<NamedSentence> namesOfPoliticsTest() throws IOException {
        return NameCorpora.columns(folder.resolve("ner/crossner-politics/test.txt"), true);
    }

    /** A file of words and cluster numbers with a tab between. */
    static java.util.Map<String, Integer> clusters(Path file) throws IOException {
        java.util.Map<String, Integer> codes = new java.util.TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] column = line.split("\t");
            codes.put(column[0], Integer.parseInt(column[1]));
        }
        return codes;
    }
}
