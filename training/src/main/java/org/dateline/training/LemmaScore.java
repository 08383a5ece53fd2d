// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.List;
import java.util.Locale;
import org.dateline.language.surface.Lemmatizer;
import org.dateline.syntax.Upos;

/** How many base forms agree with a treebank, found from its own words and tags. */
record LemmaScore(int words, int right) {

    static LemmaScore of(List<TreebankSentence> treebank) {
        Lemmatizer lemmatizer = Lemmatizer.english();
        int words = 0;
        int right = 0;
        for (TreebankSentence sentence : treebank) {
            for (int i = 0; i < sentence.size(); i++) {
                String tag = sentence.tags().get(i);
                Upos upos = Upos.valueOf(tag.substring(0, tag.indexOf('|')));
                String penn = tag.substring(tag.indexOf('|') + 1);
                String before = i == 0 ? "" : sentence.forms().get(i - 1);
                words++;
                right += lemmatizer
                                .lemma(sentence.forms().get(i), upos, penn, before)
                                .equals(sentence.lemmas().get(i))
                        ? 1
                        : 0;
            }
        }
        return new LemmaScore(words, right);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f", (double) right / words);
    }
}
