// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.ontology.Fate;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * Finds the people of whom a noun tells: "12 deaths", "the arrest of two men", "claimed 12 lives", "a death toll of 12".
 *
 * @param sentence where it stands
 * @param victims how many a phrase stands for
 * @param words by category
 */
record FateNouns(Sentence sentence, VictimReader victims, Lexicon words) {

    /** Nouns that count people: "12 deaths", "no casualties". */
    Optional<FateReading> count(Fate fate, Token noun) {
        if (!noun.upos().isNominal() && noun.upos() != Upos.ADJ) {
            return Optional.empty();
        }
        if (victims.isDenied(noun)) {
            return none(fate == Fate.CASUALTIES ? Fate.KILLED : fate, noun);
        }
        return victims.counted(noun)
                .filter(number -> number.unit().isPresent() || number.token() != noun.index())
                .map(number -> FateReading.counted(fate, number, TollMention.COUNT))
                .or(() -> doneTo(fate, noun));
    }

    private static Optional<FateReading> none(Fate fate, Token noun) {
        return Optional.of(
                new FateReading(fate, new Victims(Amount.exactly(0), Optional.empty(), noun.span()), "toll-none"));
    }

    // "caused injuries to 14 guards"
    private Optional<FateReading> doneTo(Fate fate, Token noun) {
        if (!noun.isRelation("obj", "nsubj:pass")) {
            return Optional.empty();
        }
        return Stream.concat(
                        sentence.children(noun, "nmod").stream(),
                        sentence.head(noun).stream().flatMap(verb -> sentence.children(verb, "obl").stream()))
                .filter(people -> people.index() > noun.index()
                        && sentence.children(people, "case").stream().anyMatch(word -> word.isLemma("to")))
                .findFirst()
                .flatMap(people -> FateReading.of(fate, victims.at(people, true), "toll-deed"));
    }

    /** Nouns of doing: "the arrest of two men". */
    Optional<FateReading> deed(Fate fate, Token noun) {
        return sentence.children(noun, "nmod").stream()
                .filter(people -> people.isRelation("nmod:poss")
                        || sentence.child(people, "case")
                                .filter(word -> word.isLemma("of"))
                                .isPresent())
                .sorted(Comparator.comparing(people -> people.isRelation("nmod:poss"))) // "their killing of two men"
                .findFirst()
                .filter(people -> people.upos() != Upos.PRON)
                .flatMap(people -> FateReading.of(fate, victims.at(people, true), "toll-deed"));
    }

    /** "claimed 12 lives", "claimed the lives of 12 soldiers", "no lives were lost" */
    Optional<FateReading> lives(Token token) {
        boolean taken = token.isLemma("life")
                && sentence.head(token)
                        .filter(verb -> words.holds("taking-lives", verb))
                        .isPresent();
        if (taken && victims.isDenied(token)) {
            return none(Fate.KILLED, token);
        }
        return !taken
                ? Optional.empty()
                : victims.counted(token)
                        .map(number -> FateReading.counted(Fate.KILLED, number, "toll-lives"))
                        .or(() -> deed(Fate.KILLED, token));
    }

    /** "found 12 bodies", "the bodies of five men were recovered" */
    Optional<FateReading> bodies(Token token) {
        boolean found = token.isLemma("body", "corpse")
                && token.isRelation("obj", "nsubj:pass")
                && sentence.head(token)
                        .filter(verb -> words.holds("finding", verb))
                        .isPresent();
        if (!found) {
            return Optional.empty();
        }
        Optional<Victims> people = victims.counted(token).isPresent()
                ? victims.alone(token, false)
                : sentence.children(token, "nmod").stream()
                        .filter(noun -> sentence.children(noun, "case").stream().anyMatch(word -> word.isLemma("of")))
                        .findFirst()
                        .flatMap(noun -> victims.at(noun, true));
        return FateReading.of(Fate.KILLED, people, "toll-bodies");
    }

    /** "the death toll rose from 5 to 12", "a death toll of 12", "the body count stands at 40" */
    Optional<FateReading> toll(Token token) {
        if (!token.isLemma("toll", "count", "tally")) {
            return Optional.empty();
        }
        boolean ofDeaths =
                sentence.children(token, "compound", "amod").stream().anyMatch(word -> word.isLemma("death", "body"));
        boolean plain = token.isLemma("toll") && !sentence.has(token, "compound");
        if (!plain && !ofDeaths) {
            return Optional.empty();
        }
        return victims.behind(token).stream()
                .filter(number -> number.unit()
                        .map(unit -> victims.isPerson(sentence.token(unit)))
                        .orElse(true))
                .filter(number -> !victims.isStart(number))
                .findFirst()
                .map(number -> FateReading.counted(Fate.KILLED, number, "toll-toll"));
    }
}
