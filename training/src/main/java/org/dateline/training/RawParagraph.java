// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.text.Span;

/**
 * A paragraph of a treebank as it was written, with the spans of its words and sentences.
 *
 * <p>The convention of the CoNLL 2018 shared task: paragraphs begin where the treebank says so, blanks stand where it has
 * them, and a written word of two tokens ("don't", "gonna") counts as its two words.
 *
 * @param text its letters
 * @param tokens its words
 * @param sentences from their first letter to their last
 * @param unwritten how many words are not written as they are spelled in the treebank; no span can be right for them
 */
record RawParagraph(String text, Set<Span> tokens, Set<Span> sentences, int unwritten) {

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
        Set<Span> tokens = new LinkedHashSet<>();
        Set<Span> spans = new LinkedHashSet<>();
        int unwritten = 0;
        for (TreebankSentence sentence : sentences) {
            int offset = letters.length();
            int at = 0;
            for (String form : sentence.forms()) {
                int found = sentence.text().indexOf(form, at);
                if (found < 0 || !sentence.text().substring(at, found).isBlank()) {
                    unwritten++;
                } else {
                    at = found + form.length();
                    tokens.add(new Span(offset + found, offset + at));
                }
            }
            spans.add(new Span(offset, offset + sentence.text().length()));
            letters.append(sentence.text());
            if (sentence.spaceAfter()) {
                letters.append(' ');
            }
        }
        return new RawParagraph(letters.toString(), tokens, spans, unwritten);
    }
}
