// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.perceptron.WordClusters;
import org.dateline.language.perceptron.Words;

/** A treebank sentence in numbers; all arrays count from 1, as the parser does. */
final class Example {
    final Words words;
    final int[] tags;
    final int[] heads;
    final int[] labels;
    /** The tags the parser sees in training: another tagger's guesses, mistakes included. */
    int[] guessedTags;

    private Example(Words words, int[] tags, int[] heads, int[] labels) {
        this.words = words;
        this.tags = tags;
        this.heads = heads;
        this.labels = labels;
        this.guessedTags = tags;
    }

    static List<Example> of(
            List<TreebankSentence> sentences, List<String> tagNames, List<String> relations, WordClusters clusters) {
        List<Example> examples = new ArrayList<>();
        for (TreebankSentence sentence : sentences) {
            int size = sentence.size();
            int[] tags = new int[size + 1];
            int[] heads = new int[size + 1];
            int[] labels = new int[size + 1];
            for (int i = 1; i <= size; i++) {
                tags[i] = tagNames.indexOf(sentence.tags().get(i - 1));
                heads[i] = sentence.heads().get(i - 1);
                labels[i] = relations.indexOf(sentence.relations().get(i - 1));
            }
            examples.add(new Example(Words.of(sentence.forms(), clusters), tags, heads, labels));
        }
        return examples;
    }
}
