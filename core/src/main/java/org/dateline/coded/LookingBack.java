// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * What a sentence looks back on: "pleaded guilty on Monday to threatening", "marched on Sunday to protest the killings". It
 * was before, on another day.
 *
 * @param words the verbs that do so
 */
record LookingBack(JoinWords words) {
    private static final String[] ABOUT = {"of", "to", "for", "over", "against", "in", "about", "from", "with"};

    /** Whether a word hangs as such on the verb above it. */
    boolean isOn(Sentence sentence, Token word) {
        if (word.head() == Token.ROOT
                || !words.of(JoinWords.Kind.LOOKING_BACK)
                        .contains(sentence.token(word.head()).lemma())) {
            return false;
        }
        boolean about = sentence.children(word, "mark", "case").stream().anyMatch(mark -> mark.isLemma(ABOUT));
        return word.isRelation("obj", "ccomp", "nsubj:pass")
                || (word.isRelation("xcomp", "obl", "nmod", "advcl", "acl") && about);
    }

    /** Whether a word or anything above it does. */
    boolean isUnder(Sentence sentence, Token word) {
        return isOn(sentence, word) || sentence.ancestors(word).stream().anyMatch(above -> isOn(sentence, above));
    }
}
