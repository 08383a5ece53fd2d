// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.Optional;
import org.dateline.coding.FactualityCues.Effect;
import org.dateline.ontology.EventType;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * What words say of the happening of what hangs on them: "threatened to", "failed to", "a planned visit".
 *
 * @param sentence where they stand
 * @param cues what each says
 * @param verbs the small words of each
 */
record GoverningWords(Sentence sentence, FactualityCues cues, Auxiliaries verbs) {
    /** By the lemma and a word behind it. */
    Optional<Effect> with(Token word, String behind) {
        return of(Words.lemma(word) + " " + behind);
    }

    /** By the lemma and a word behind it where such a wording is known, else by the lemma and its particle, or alone. */
    Optional<Effect> withOrAlone(Token word, String behind) {
        return with(word, behind).or(() -> alone(word));
    }

    /** By the lemma and its particle, or by the lemma alone. */
    Optional<Effect> alone(Token word) {
        String lemma = Words.lemma(word);
        String phrasal = lemma
                + sentence.child(word, "compound:prt")
                        .map(particle -> " " + Words.lemma(particle))
                        .orElse("");
        return of(phrasal).or(() -> of(lemma));
    }

    /** "called on both sides to stop", "asked the mayor to resign": the parser may hang the infinitive anywhere near. */
    Optional<Effect> ofInfinitive(Token verb) {
        return verb.isVerb() ? with(verb, "to") : Optional.empty();
    }

    /** By what is written in the lexicon only. */
    Optional<Effect> of(String wording) {
        return Optional.ofNullable(cues.governing().get(wording));
    }

    /** An outlook after a cue and what is said of the cue itself: "did not agree to meet", "will try to". */
    Outlook cued(Token cue, Effect effect, Outlook outlook, EventType type) {
        return isUnmeant(cue, effect, type) ? outlook.drop() : verbs.own(cue, outlook.with(effect, type), type);
    }

    /** "never intended to harm her" */
    boolean isUnmeant(Token cue, Effect effect, EventType type) {
        return effect == Effect.PLANNED && Outlook.isDeed(type) && verbs.isNegated(cue);
    }
}
