// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Token;
import org.dateline.text.Span;

/**
 * A paragraph of a treebank as it was written, with the spans of its words and sentences.
 *
 * <p>The convention of the CoNLL 2018 shared task: paragraphs begin where the treebank says so, blanks stand where it has
 * them, and a written word of two tokens ("don't", "gonna") counts as its two words.
 *
 * @param text its letters
 * @param words in reading order
 * @param sentences from their first letter to their last
 */
record RawParagraph(String text, List<RawWord> words, Set<Span> sentences) {

    static List<RawParagraph> of(List<TreebankSentence> treebank) {
        List<RawParagraph> paragraphs = new ArrayList<>();
        List<TreebankSentence> open = new ArrayList<>();
        for (TreebankSentence sentence : treebank) {
            if (sentence.startsParagraph() && !open.isEmpty()) {
                paragraphs.add(joined(open));
                open.clear();
            }
            open.add(sentence);
        }
        paragraphs.add(joined(open));
        return paragraphs;
    }

    private static RawParagraph joined(List<TreebankSentence> sentences) {
        StringBuilder letters = new StringBuilder();
        List<RawWord> words = new ArrayList<>();
        Set<Span> spans = new LinkedHashSet<>();
        for (TreebankSentence sentence : sentences) {
            addWords(sentence, letters.length(), words);
            spans.add(new Span(
                    letters.length(), letters.length() + sentence.text().length()));
            letters.append(sentence.text());
            if (sentence.spaceAfter()) {
                letters.append(' ');
            }
        }
        return new RawParagraph(letters.toString(), words, spans);
    }

    private static void addWords(TreebankSentence sentence, int offset, List<RawWord> words) {
        int before = words.size();
        int at = 0;
        for (int i = 0; i < sentence.size(); i++) {
            String form = sentence.forms().get(i);
            int found = sentence.text().indexOf(form, at);
            Optional<Span> span = Optional.empty();
            if (found >= 0 && sentence.text().substring(at, found).isBlank()) {
                at = found + form.length();
                span = Optional.of(new Span(offset + found, offset + at));
            }
            int head = sentence.heads().get(i);
            words.add(new RawWord(
                    span,
                    sentence.tags().get(i),
                    head == 0 ? Token.ROOT : before + head - 1,
                    ParseScore.base(sentence.relations().get(i))));
        }
    }
}
