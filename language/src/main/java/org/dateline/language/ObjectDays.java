// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Mends days behind verbs of saying: in "two men died, police said Thursday" a parser takes Thursday for what was said, or for
 * who said it. A bare weekday there tells when.
 */
final class ObjectDays extends TreeHabit {
    private static final Set<String> SAYING = WORDS.list("saying");

    private ObjectDays(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with each such day as a time of its verb. */
    static Sentence in(Sentence sentence) {
        return new ObjectDays(sentence).mended();
    }

    @Override
    void mend(Token day) {
        boolean bare = WEEKDAYS.contains(day.form())
                && day.isRelation("obj", "nsubj")
                && sentence.children(day).stream().allMatch(child -> child.isRelation("punct"));
        if (bare
                && sentence.head(day)
                        .filter(verb -> verb.index() < day.index() && SAYING.contains(verb.lemma()))
                        .isPresent()) {
            set(day, day.head(), "obl:unmarked");
        }
    }
}
