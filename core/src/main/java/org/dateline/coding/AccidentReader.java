// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.Set;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

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
            if (there.tokens().stream().anyMatch(token -> isViolent(token, there))) {
                return false;
            }
            if (there.tokens().stream().anyMatch(token -> isMisfortune(token, there))) {
                return true;
            }
        }
        return false;
    }

    // "an earthquake strikes", "a shark attack", "a bomber crashed": what strikes is no violence; a lorry bomb is.
    private boolean isViolent(Token token, Sentence sentence) {
        boolean fell = token.isRelation("nsubj")
                && sentence.head(token)
                        .filter(verb -> holds(WordClasses.MISFORTUNES, verb))
                        .isPresent();
        return !fell
                && holds(WordClasses.VIOLENCE, token)
                && sentence.children(token, "nsubj", "compound").stream()
                        .filter(doer -> token.isVerb() || token.isLemma("attack"))
                        .noneMatch(doer -> holds(WordClasses.MISFORTUNES, doer));
    }

    // "killed in a fire"; nobody opens "a fire".
    private boolean isMisfortune(Token token, Sentence sentence) {
        return holds(WordClasses.MISFORTUNES, token)
                || (token.isLemma("fire")
                        && token.upos() == Upos.NOUN
                        && (sentence.children(token, "det", "compound").stream()
                                        .anyMatch(word -> classes.holds(WordClasses.BLAZES, word))
                                || sentence.head(token)
                                        .filter(verb -> verb.isLemma("catch"))
                                        .isPresent()));
    }

    private boolean holds(String wordClass, Token token) {
        return words(token).stream().anyMatch(word -> classes.holds(wordClass, word));
    }

    private static Set<String> words(Token token) {
        return Words.lemma(token).equals(Words.form(token))
                ? Set.of(Words.form(token))
                : Set.of(Words.lemma(token), Words.form(token));
    }
}
