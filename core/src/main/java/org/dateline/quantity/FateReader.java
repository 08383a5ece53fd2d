// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ontology.Fate;
import org.dateline.quantity.FateWord.Frame;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Finds the people that one fate word is about, by where its frame says they stand. */
final class FateReader {
    private final Sentence sentence;
    private final VictimReader victims;
    private final Map<String, List<FateWord>> fates;
    private final Lexicon words;
    private final Whereabouts whereabouts;
    private final FateVerbs verbs;
    private final FateStates states;
    private final FateNouns nouns;

    FateReader(Sentence sentence, VictimReader victims, Map<String, List<FateWord>> fates, Lexicon words) {
        this.sentence = sentence;
        this.victims = victims;
        this.fates = fates;
        this.words = words;
        this.whereabouts = new Whereabouts(sentence, words);
        this.verbs = new FateVerbs(sentence, victims, fates, words);
        this.states = new FateStates(sentence, victims, words);
        this.nouns = new FateNouns(sentence, victims, words);
    }

    /** What a token tells of people's fate. */
    List<FateReading> at(Token token) {
        List<FateReading> found = new ArrayList<>();
        String lemma = token.lowerLemma();
        String form = token.lowerForm();
        for (FateWord fate : fates.getOrDefault(lemma, List.of())) {
            by(fate, token).ifPresent(found::add);
        }
        if (!form.equals(lemma)) {
            for (FateWord fate : fates.getOrDefault(form, List.of())) {
                if (fate.frame() == Frame.STATE) {
                    by(fate, token).ifPresent(found::add);
                }
            }
        }
        if (found.isEmpty() && FateVerbs.isVerb(token)) {
            outcome(token).flatMap(fate -> verbs.object(fate, token, true)).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            nouns.lives(token)
                    .or(() -> nouns.toll(token))
                    .or(() -> nouns.bodies(token))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<FateReading> by(FateWord word, Token token) {
        Fate fate = word.fate();
        boolean verb = FateVerbs.isVerb(token);
        return switch (word.frame()) {
            case OBJECT -> verb ? verbs.object(fate, token, false) : Optional.empty();
            case OBJECT_PERSON -> verb ? verbs.object(fate, token, true) : Optional.empty();
            case SUBJECT -> verb ? verbs.subject(fate, token, false) : Optional.empty();
            case SUBJECT_PERSON -> verb ? verbs.subject(fate, token, true) : Optional.empty();
            case STATE -> states.of(fate, token);
            case COUNT -> nouns.count(fate, token);
            case DEED -> token.upos() == Upos.NOUN ? nouns.deed(fate, token) : Optional.empty();
            case PLACE ->
                whereabouts
                        .in(token)
                        .flatMap(people -> FateReading.of(fate, victims.at(people, true), TollMention.WHEREABOUTS));
            case REFUGE -> whereabouts.isRefuge(token) ? verbs.subject(fate, token, false) : Optional.empty();
            case HOME -> verb && whereabouts.isFromHome(token) ? verbs.object(fate, token, false) : Optional.empty();
        };
    }

    // "fatally shot", "stabbed to death"; "shot in the arm"
    private Optional<Fate> outcome(Token verb) {
        for (Token word : sentence.children(verb)) {
            boolean deadly = (word.isLemma("fatally", "mortally") && word.isRelation("advmod"))
                    || (word.isLemma("death") && isBehind(word, "to") && words.holds("to-death", verb));
            if (deadly) {
                return Optional.of(Fate.KILLED);
            }
            if (words.holds("limb", word) && isBehind(word, "in") && words.holds("hitting", verb)) {
                return Optional.of(Fate.WOUNDED);
            }
        }
        return Optional.empty();
    }

    private boolean isBehind(Token noun, String preposition) {
        return noun.isRelation("obl")
                && sentence.children(noun, "case").stream().anyMatch(word -> word.isLemma(preposition));
    }
}
