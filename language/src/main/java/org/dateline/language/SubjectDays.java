// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Mends days between subject and verb: in "Arka, Belia and the Cori Republic Friday formally joined" a parser takes Friday for one
 * more of the subjects. A bare weekday before its verb is the verb's.
 */
final class SubjectDays extends TreeHabit {
    private SubjectDays(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with each such day under its verb. */
    static Sentence in(Sentence sentence) {
        return new SubjectDays(sentence).mended();
    }

    @Override
    void mend(Token day) {
        if (!WEEKDAYS.contains(day.form())
                || !day.isRelation("conj", "compound", "flat", "nmod", "nmod:unmarked", "appos", "list")
                || !sentence.children(day).isEmpty()) {
            return;
        }
        Token above = sentence.token(day.head());
        while (above.isRelation("conj", "flat", "appos") && above.head() != Token.ROOT) {
            above = sentence.token(above.head());
        }
        if (above.isRelation("nsubj", "nsubj:pass") && isBefore(day, sentence.token(above.head()))) {
            set(day, above.head(), "obl:unmarked");
        }
    }

    // Nothing but adverbs and auxiliaries between them.
    private boolean isBefore(Token day, Token verb) {
        return verb.isVerb()
                && day.index() < verb.index()
                && sentence.tokens().subList(day.index() + 1, verb.index()).stream()
                        .allMatch(between ->
                                between.head() == verb.index() && between.isRelation("advmod", "aux", "aux:pass"));
    }
}
