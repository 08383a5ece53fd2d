// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.stream.Stream;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.place.Toponym;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Places that the grammar puts near a happening and that tell of something else. */
final class PlacesOfOthers {
    private static final String[] BEFORE = {"over", "after", "following", "follow", "since", "before"};

    private final JoinWords words;
    private final LookingBack lookingBack;

    PlacesOfOthers(JoinWords words) {
        this.words = words;
        this.lookingBack = new LookingBack(words);
    }

    /** Whether a place is where somebody comes from or got away to. */
    boolean have(Sentence sentence, Token trigger, Toponym place) {
        return isOrigin(sentence, place) || isRefuge(sentence, trigger, place);
    }

    /** Whether a place in the sentence of a deed is told of what was said, lived or done before. */
    boolean tell(Sentence sentence, EventMention mention, Toponym place) {
        Token trigger = sentence.token(mention.token());
        return have(sentence, trigger, place)
                || isSpokenAt(sentence, trigger, place)
                || isOfLife(sentence, trigger, place)
                || isWhereOthersWent(sentence, trigger, place)
                || sentence.ancestors(sentence.token(place.token())).stream()
                        .takeWhile(above -> !sentence.dominates(above, trigger))
                        .anyMatch(above -> isAnswered(sentence, above, mention));
    }

    /** Whether nothing reaches across a word from a happening to a place. */
    boolean part(Sentence sentence, Token step, Token trigger, Toponym place) {
        return isCredit(sentence, step)
                || isSpeaker(sentence, step)
                || isNextClause(sentence, step, trigger)
                || isLookedBackOn(sentence, step, place);
    }

    // "Shells fell on the port, he told a news conference in Arka": there it was told.
    private boolean isSpokenAt(Sentence sentence, Token trigger, Toponym place) {
        return Stream.concat(
                        Stream.of(sentence.token(place.token())),
                        sentence.ancestors(sentence.token(place.token())).stream())
                .takeWhile(above -> !sentence.dominates(above, trigger))
                .anyMatch(
                        above -> words.of(JoinWords.Kind.VENUES).contains(above.lemma()) || isSpeaker(sentence, above));
    }

    // "Flew from Arka to Belia", "left Arka for Belia"
    static boolean isLeft(Sentence sentence, Toponym place) {
        Token town = sentence.token(place.token());
        boolean quit = town.isRelation("obj")
                && sentence.head(town)
                        .filter(verb -> verb.isLemma("leave", "depart", "quit"))
                        .isPresent();
        return quit || sentence.children(town, "case").stream().anyMatch(word -> word.isLemma("from"));
    }

    // "Shot at a patrol and fled into Belia": where somebody got away to.
    private boolean isRefuge(Sentence sentence, Token trigger, Toponym place) {
        return sentence.ancestors(sentence.token(place.token())).stream()
                .takeWhile(above -> above.index() != trigger.index())
                .filter(Token::isVerb)
                .anyMatch(above -> words.of(JoinWords.Kind.FLEEING).contains(above.lemma())
                        && !sentence.dominates(above, trigger));
    }

    // "Met the speaker and was due in Arka": a clause with an auxiliary of its own tells where that was.
    private static boolean isNextClause(Sentence sentence, Token step, Token trigger) {
        return step.isRelation("conj")
                && step.index() > trigger.index()
                && !sentence.dominates(step, trigger)
                && hasAuxiliary(sentence, step)
                && !hasAuxiliary(sentence, sentence.token(step.head()));
    }

    private static boolean hasAuxiliary(Sentence sentence, Token verb) {
        return sentence.has(verb, "aux") || sentence.has(verb, "aux:pass") || sentence.has(verb, "cop");
    }

    // "A man from Arka stabbed": where somebody who does it comes from.
    private static boolean isOrigin(Sentence sentence, Toponym place) {
        Token at = sentence.token(place.token());
        boolean from = false;
        while (at.head() != Token.ROOT && !at.isVerb()) {
            if (at.isRelation("nsubj")) {
                return from;
            }
            from |= at.isRelation("nmod")
                    && sentence.children(at, "case").stream().anyMatch(word -> word.isLemma("from"));
            at = sentence.token(at.head());
        }
        return false;
    }

    // "Raided the home of a man who had lived in Arka": a life told in passing.
    private boolean isOfLife(Sentence sentence, Token trigger, Toponym place) {
        return sentence.ancestors(sentence.token(place.token())).stream()
                .takeWhile(above -> !sentence.dominates(above, trigger))
                .anyMatch(above -> above.isRelation("acl:relcl") && words.holds(JoinWords.Kind.LIFE, above));
    }

    // "Expelled a diplomat over attacks in Arka", "a curfew after a breakout in Arka": where what is answered was;
    // people are hurt and seized where it was told to begin.
    static boolean isAnswered(Sentence sentence, Token step, EventMention mention) {
        boolean spotted = mention.type() == EventType.ASSAULT
                || mention.type() == EventType.PROTEST
                || mention.modes().contains(Mode.ARREST);
        return !spotted && sentence.children(step, "case", "mark").stream().anyMatch(word -> word.isLemma(BEFORE));
    }

    // "Rebels break a truce as the president heads to Arka": another journey at the same time.
    private boolean isWhereOthersWent(Sentence sentence, Token trigger, Toponym place) {
        return sentence.ancestors(sentence.token(place.token())).stream()
                .takeWhile(above -> !sentence.dominates(above, trigger))
                .anyMatch(above -> above.isRelation("advcl")
                        && words.holds(JoinWords.Kind.TRAVELLING, above)
                        && sentence.has(above, "nsubj"));
    }

    // "According to sources in Arka": where those are who tell of it.
    private static boolean isCredit(Sentence sentence, Token step) {
        return sentence.children(step, "case").stream().anyMatch(word -> word.isLemma("according", "accord"));
    }

    // "The movement in Arka claimed the raid": where it is, not where the raid was.
    private boolean isSpeaker(Sentence sentence, Token step) {
        return step.isRelation("nsubj")
                && sentence.head(step)
                        .filter(verb ->
                                words.of(JoinWords.Kind.ALLEGING).contains(verb.lemma()) || verb.isLemma("deny"))
                        .isPresent();
    }

    // "Marched in Arka to protest the killing": where they marched.
    private boolean isLookedBackOn(Sentence sentence, Token step, Toponym place) {
        return lookingBack.isOn(sentence, step) && !sentence.dominates(step, sentence.token(place.token()));
    }
}
