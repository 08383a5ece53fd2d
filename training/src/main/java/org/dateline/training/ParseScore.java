// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.List;
import java.util.Locale;
import org.dateline.language.Grammar;
import org.dateline.language.Grammarian;

/**
 * How well tags and trees agree with a treebank, on its own tokens: punctuation left out of the trees, subtypes of
 * relations ignored.
 *
 * @param words of the treebank
 * @param penn words with the right Penn tag
 * @param universal words with the right universal part of speech
 * @param arcsCounted words without punctuation
 * @param heads of these, those under the right head
 * @param labelled of these, those with the right relation too
 */
public record ParseScore(int words, int penn, int universal, int arcsCounted, int heads, int labelled) {

    /** How well a model does on sentences of a treebank. */
    public static ParseScore of(List<TreebankSentence> sentences, Grammarian grammarian) {
        List<Grammar> grammars =
                grammarian.read(sentences.stream().map(TreebankSentence::forms).toList());
        int words = 0;
        int penn = 0;
        int universal = 0;
        int counted = 0;
        int heads = 0;
        int labelled = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Grammar grammar = grammars.get(s);
            TreebankSentence gold = sentences.get(s);
            for (int i = 0; i < gold.size(); i++) {
                String goldTag = gold.tags().get(i);
                int bar = goldTag.indexOf('|');
                words++;
                penn += grammar.tags().get(i).endsWith(goldTag.substring(bar)) ? 1 : 0;
                universal += grammar.tags().get(i).startsWith(goldTag.substring(0, bar + 1)) ? 1 : 0;
                if (goldTag.startsWith("PUNCT|")) {
                    continue;
                }
                counted++;
                if (grammar.heads().get(i) + 1 == gold.heads().get(i)) {
                    String relation = base(gold.relations().get(i));
                    heads++;
                    labelled += base(grammar.relations().get(i)).equals(relation) ? 1 : 0;
                }
            }
        }
        return new ParseScore(words, penn, universal, counted, heads, labelled);
    }

    /** A relation without its subtype. */
    static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "UAS %.4f  LAS %.4f  XPOS %.4f  UPOS %.4f  (%d words)",
                (double) heads / arcsCounted,
                (double) labelled / arcsCounted,
                (double) penn / words,
                (double) universal / words,
                words);
    }
}
