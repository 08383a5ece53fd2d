// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.Optional;
import org.dateline.ontology.Fate;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * Finds those of whom a state is said: "12 dead", "12 are missing", "left 12 wounded".
 *
 * @param sentence where it stands
 * @param victims how many a phrase stands for
 * @param words by category
 */
record FateStates(Sentence sentence, VictimReader victims, Lexicon words) {
    private static final String RULE = "toll-state";

    Optional<FateReading> of(Fate fate, Token word) {
        if (victims.counted(word).isPresent()) {
            return FateReading.of(fate, victims.alone(word, false), RULE);
        }
        if (isGapped(word)) {
            return FateReading.of(fate, gapped(word), RULE);
        }
        return people(word).flatMap(people -> FateReading.of(fate, victims.at(people, false), RULE));
    }

    // "left three soldiers and six gunmen dead": both, unless the first have a state of their own.
    private Optional<Victims> gapped(Token word) {
        Token people = sentence.token(word.index() - 1);
        Optional<Victims> last = victims.alone(people, false);
        return sentence.head(people)
                .filter(first -> word.isRelation("xcomp")
                        && word.head() == first.head()
                        && first.isRelation("obj", "nsubj:pass")
                        && !victims.hasOwnState(first))
                .flatMap(first -> victims.alone(first, false))
                .flatMap(first -> last.map(first::and))
                .or(() -> last);
    }

    // "left nine dead and several others injured": the second verb is left out.
    private boolean isGapped(Token word) {
        if (word.index() == 0) {
            return false;
        }
        Token people = sentence.token(word.index() - 1);
        return (word.isRelation("conj", "xcomp", "amod") || people.isRelation("conj"))
                && people.isRelation("conj", "obj", "nsubj:pass")
                && victims.counted(people).isPresent();
    }

    private Optional<Token> people(Token word) {
        Optional<Token> subject =
                word.upos() == Upos.ADJ || sentence.has(word, "cop") ? sentence.child(word, "nsubj") : Optional.empty();
        if (subject.isPresent()) {
            return subject;
        }
        Optional<Token> above = sentence.head(word);
        if (above.isEmpty() || word.upos() == Upos.VERB) {
            return Optional.empty();
        }
        if (word.isRelation("amod", "acl")) {
            return above.filter(noun -> victims.counted(noun).isPresent());
        }
        boolean self = above.get().isLemma("go", "remain");
        return above.filter(verb -> words.holds("leaving", verb))
                .flatMap(verb -> sentence.child(verb, "obj", "nsubj:pass", self ? "nsubj" : "iobj"));
    }
}
