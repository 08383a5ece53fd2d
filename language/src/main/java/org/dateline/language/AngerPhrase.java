// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Mends phrases that a parser hangs on the verb though they follow the noun they belong to: in "recalled its envoy in
 * protest at the arrest" the arrest is what the protest is at, and not where the envoy was recalled.
 */
final class AngerPhrase extends TreeHabit {
    private static final Set<String> NOUNS = WORDS.list("anger");
    private static final String[] PREPOSITIONS = {"at", "over", "against", "to", "for"};

    private AngerPhrase(Sentence sentence) {
        super(sentence);
    }

    /** The sentence with each such phrase on its noun. */
    static Sentence in(Sentence sentence) {
        return new AngerPhrase(sentence).mended();
    }

    @Override
    void mend(Token phrase) {
        if (!phrase.isRelation("obl")) {
            return;
        }
        Optional<Token> preposition =
                sentence.child(phrase, "case").filter(word -> word.index() > 0 && word.isLemma(PREPOSITIONS));
        preposition
                .map(word -> sentence.token(word.index() - 1))
                .filter(noun ->
                        NOUNS.contains(noun.lowerLemma()) && noun.head() == phrase.head() && noun.isRelation("obl"))
                .ifPresent(noun -> set(phrase, noun.index(), "nmod"));
    }
}
