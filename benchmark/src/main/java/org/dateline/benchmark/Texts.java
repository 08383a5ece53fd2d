// SPDX-License-Identifier: Apache-2.0
package org.dateline.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.training.TreebankSentence;

/**
 * What all contenders read: a treebank's sentences as stories of twenty.
 *
 * @param texts plain text, a paragraph each
 * @param words in all of them, as the treebank counts
 */
record Texts(List<String> texts, int words) {
    private static final int SENTENCES = 20;

    static Texts of(List<TreebankSentence> treebank) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < treebank.size(); at += SENTENCES) {
            texts.add(treebank.subList(at, Math.min(treebank.size(), at + SENTENCES)).stream()
                    .map(TreebankSentence::text)
                    .collect(Collectors.joining(" ")));
        }
        return new Texts(
                texts, treebank.stream().mapToInt(TreebankSentence::size).sum());
    }
}
