// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.language.surface.SentenceSplitter;
import org.dateline.language.surface.Tokenizer;
import org.dateline.text.Span;

/** How well tokens and sentences found in plain text agree with a treebank. */
final class RawScore {
    private final Counts tokens = new Counts();
    private final Counts sentences = new Counts();

    private RawScore() {}

    static RawScore of(List<TreebankSentence> treebank) {
        RawScore score = new RawScore();
        Tokenizer tokenizer = new Tokenizer();
        SentenceSplitter splitter = new SentenceSplitter();
        for (RawParagraph paragraph : RawParagraph.of(treebank)) {
            String text = paragraph.text();
            List<Span> found = tokenizer.tokens(text, new Span(0, text.length()));
            score.tokens.add(paragraph.tokens(), found);
            score.tokens.gold += paragraph.unwritten();
            score.sentences.add(
                    paragraph.sentences(),
                    splitter.sentences(text, found).stream()
                            .map(each -> each.getFirst().hull(each.getLast()))
                            .toList());
        }
        return score;
    }

    @Override
    public String toString() {
        return "tokens " + tokens + "  sentences " + sentences;
    }

    private static final class Counts {
        private int gold;
        private int found;
        private int right;

        void add(Set<Span> goldSpans, List<Span> foundSpans) {
            gold += goldSpans.size();
            found += foundSpans.size();
            right += (int) foundSpans.stream().filter(goldSpans::contains).count();
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "F1 %.4f", 2.0 * right / (gold + found));
        }
    }
}
