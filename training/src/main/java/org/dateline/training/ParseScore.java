// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.List;
import java.util.Locale;
import org.dateline.language.perceptron.Configuration;
import org.dateline.language.perceptron.DependencyParser;
import org.dateline.language.perceptron.TagSet;
import org.dateline.language.perceptron.Tagger;

/**
 * How well tags and trees agree with a treebank, on its own tokens: punctuation left out of the trees, subtypes of
 * relations ignored.
 */
record ParseScore(int words, int penn, int universal, int arcsCounted, int heads, int labelled) {

    static ParseScore of(
            List<Example> examples,
            List<TreebankSentence> sentences,
            Tagger tagger,
            DependencyParser parser,
            TagSet tagSet,
            List<String> relations) {
        int words = 0;
        int penn = 0;
        int universal = 0;
        int counted = 0;
        int heads = 0;
        int labelled = 0;
        for (int s = 0; s < examples.size(); s++) {
            Example example = examples.get(s);
            TreebankSentence gold = sentences.get(s);
            int[] tags = tagger.tag(example.words);
            Configuration parse = parser.parse(example.words, tags);
            for (int i = 1; i <= gold.size(); i++) {
                String goldTag = gold.tags().get(i - 1);
                words++;
                penn += goldTag.endsWith("|" + tagSet.xpos(tags[i])) ? 1 : 0;
                universal += goldTag.startsWith(tagSet.upos(tags[i]) + "|") ? 1 : 0;
                if (goldTag.startsWith("PUNCT|")) {
                    continue;
                }
                counted++;
                if (parse.head(i) == gold.heads().get(i - 1)) {
                    heads++;
                    labelled += base(relations.get(parse.label(i)))
                                    .equals(base(gold.relations().get(i - 1)))
                            ? 1
                            : 0;
                }
            }
        }
        return new ParseScore(words, penn, universal, counted, heads, labelled);
    }

    private static String base(String relation) {
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
