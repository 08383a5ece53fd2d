// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** The words of each sentence of a story, by lemma, form and tag; noted when first asked for. */
final class PassageWords {
    private static final int PASSAGE = 2; // sentences before one that tell what its words are about

    private final List<Sentence> story;
    private final Map<Integer, Set<String>> bySentence = new HashMap<>();

    PassageWords(List<Sentence> story) {
        this.story = story;
    }

    /** Whether a sentence holds any of these. */
    boolean inSentence(int sentence, Set<String> words) {
        Set<String> there = bySentence.computeIfAbsent(sentence, at -> words(story.get(at)));
        for (String word : words) {
            if (there.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence or one of those just before it does. */
    boolean inPassage(int sentence, Set<String> words) {
        for (int at = sentence; at >= Math.max(0, sentence - PASSAGE); at--) {
            if (inSentence(at, words)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(Sentence sentence) {
        Set<String> words = new HashSet<>();
        for (Token token : sentence.tokens()) {
            words.add(Words.lemma(token));
            words.add(Words.form(token));
            words.add(token.xpos());
        }
        return words;
    }
}
