// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.Set;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Tells deaths and injuries of accidents, disasters and disease, which are no events (codebook section 3.1, item 8), from
 * those of violence: "ten people were killed" reads alike after a crash and after a bombing.
 */
final class AccidentReader {
    private static final int BACK = 2; // sentences a misfortune is remembered

    private final ParsedStory story;
    private final WordClasses classes;

    AccidentReader(ParsedStory story, WordClasses classes) {
        this.story = story;
        this.classes = classes;
    }

    /** Whether a match tells only of casualties, and the words around it of a misfortune and of no violence. */
    boolean isMisfortune(Match match, Sentence sentence) {
        if (match.tokens().stream().noneMatch(token -> classes.holds(WordClasses.CASUALTIES, token))) {
            return false;
        }
        for (int back = 0; back <= BACK && sentence.index() >= back; back++) {
            Sentence there = story.sentences().get(sentence.index() - back);
            if (holds(WordClasses.VIOLENCE, there)) {
                return false;
            }
            if (holds(WordClasses.MISFORTUNES, there)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(String wordClass, Sentence sentence) {
        return sentence.tokens().stream()
                .map(AccidentReader::words)
                .anyMatch(words -> words.stream().anyMatch(word -> classes.holds(wordClass, word)));
    }

    private static Set<String> words(Token token) {
        return Words.lemma(token).equals(Words.form(token))
                ? Set.of(Words.form(token))
                : Set.of(Words.lemma(token), Words.form(token));
    }
}
