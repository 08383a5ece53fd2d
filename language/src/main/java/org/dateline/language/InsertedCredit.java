// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Mends credits that stand between subject and verb: in "the rebels, officials said, had agreed to talks" a parser takes the
 * officials for another word for the rebels. They say it.
 */
final class InsertedCredit extends TreeHabit {
    private static final Set<String> SAYING = WORDS.list("saying");

    private InsertedCredit(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with each such speaker under the verb of saying, and that under the main verb. */
    static Sentence in(Sentence sentence) {
        return new InsertedCredit(sentence).mended();
    }

    @Override
    void mend(Token saying) {
        if (!saying.isRelation("parataxis") || !SAYING.contains(saying.lemma()) || sentence.has(saying, "ccomp")) {
            return;
        }
        Token subject = sentence.token(saying.head());
        Optional<Token> speaker = sentence.children(subject, "appos").stream()
                .filter(noun -> isRightBefore(noun, saying))
                .findFirst();
        if (speaker.isPresent() && subject.isRelation("nsubj", "nsubj:pass") && saying.index() < subject.head()) {
            set(speaker.get(), saying.index(), "nsubj");
            set(saying, subject.head(), "parataxis");
        }
    }

    // ", officials said": the comma parts the speaker from the subject, and nothing the verb from the speaker.
    private boolean isRightBefore(Token noun, Token saying) {
        int first = sentence.subtree(noun).stream()
                .filter(word -> !word.form().equals(","))
                .findFirst()
                .orElse(noun)
                .index();
        int last = sentence.subtree(noun).getLast().index();
        return last == saying.index() - 1
                && first > 0
                && sentence.token(first - 1).form().equals(",");
    }
}
