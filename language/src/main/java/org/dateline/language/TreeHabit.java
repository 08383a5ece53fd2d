// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.language.surface.WordLists;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** One thing that the parser often gets wrong in newswire, mended in a sentence word by word; lives only while that is done. */
abstract class TreeHabit {
    static final WordLists WORDS = WordLists.read("habits.txt");
    static final Set<String> WEEKDAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    final Sentence sentence;
    private final List<Token> tokens;

    TreeHabit(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    /** Mends what is wrong around a word of the sentence as it was parsed. */
    abstract void mend(Token token);

    /** The sentence with its new arcs; itself when none was set. */
    final Sentence mended() {
        sentence.tokens().forEach(this::mend);
        return tokens.equals(sentence.tokens()) ? sentence : new Sentence(sentence.index(), sentence.span(), tokens);
    }

    final void set(Token token, int head, String relation) {
        tokens.set(
                token.index(),
                new Token(
                        token.index(),
                        token.span(),
                        token.form(),
                        token.lemma(),
                        token.upos(),
                        token.xpos(),
                        head,
                        relation));
    }
}
