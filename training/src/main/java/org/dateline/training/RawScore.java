// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.language.surface.SentenceSplitter;
import org.dateline.language.surface.Tokenizer;
import org.dateline.text.Span;

/** How well tokens and sentences found in plain text agree with a treebank; the text is given paragraph by paragraph. */
final class RawScore {
    private final Counts tokens = new Counts();
    private final Counts sentences = new Counts();

    private RawScore() {}

    static RawScore of(List<TreebankSentence> treebank) {
        RawScore score = new RawScore();
        Tokenizer tokenizer = new Tokenizer();
        SentenceSplitter splitter = new SentenceSplitter();
        List<TreebankSentence> paragraph = new ArrayList<>();
        for (TreebankSentence sentence : treebank) {
            if (sentence.startsParagraph() && !paragraph.isEmpty()) {
                score.add(paragraph, tokenizer, splitter);
                paragraph.clear();
            }
            paragraph.add(sentence);
        }
        score.add(paragraph, tokenizer, splitter);
        return score;
    }

    private void add(List<TreebankSentence> paragraph, Tokenizer tokenizer, SentenceSplitter splitter) {
        StringBuilder letters = new StringBuilder();
        Set<Span> goldTokens = new LinkedHashSet<>();
        Set<Span> goldSentences = new LinkedHashSet<>();
        for (TreebankSentence sentence : paragraph) {
            int offset = letters.length();
            int at = 0;
            for (String form : sentence.forms()) {
                int found = sentence.text().indexOf(form, at);
                if (found < 0) {
                    break;
                }
                at = found + form.length();
                goldTokens.add(new Span(offset + found, offset + at));
            }
            goldSentences.add(new Span(offset, offset + sentence.text().length()));
            letters.append(sentence.text()).append(' ');
        }
        String text = letters.toString();
        List<Span> found = tokenizer.tokens(text, new Span(0, text.length()));
        tokens.add(goldTokens, found);
        sentences.add(
                goldSentences,
                splitter.sentences(text, found).stream()
                        .map(each -> each.getFirst().hull(each.getLast()))
                        .toList());
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
