// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Entity;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Who stands around a noun that names an event: "rebel attacks on the town", "the army launched an attack". */
final class NounPhrases {
    private static final Set<String> DURING = Set.of("in", "at", "during", "over", "on", "by");
    private static final Set<String> CLAUSE_LINKS = Set.of("of", "for", "in", "on", "at", "during", "with", "after");
    private final Sentence sentence;
    private final Phrases phrases;
    private final Clauses clauses;
    private final WordClasses classes;
    private final LightVerbs light;
    private final PartyWords parties;
    private final PartiesBefore before;
    private final PhrasesOfNoun own;

    NounPhrases(Phrases phrases, Clauses clauses, WordClasses classes, List<Entity> entities) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.clauses = clauses;
        this.classes = classes;
        this.light = new LightVerbs(phrases, clauses, classes);
        this.parties = new PartyWords(sentence, classes, entities);
        this.before = new PartiesBefore(phrases, clauses, classes, parties);
        this.own = new PhrasesOfNoun(phrases, classes, light);
    }

    /** What a light verb tells of the noun. */
    LightVerbs light() {
        return light;
    }

    /** Whether a word by itself names or describes a party. */
    boolean isParty(Token word) {
        return parties.isParty(word);
    }

    /** Whether a word is part of a person's name. */
    boolean isPerson(Token word) {
        return parties.isPerson(word);
    }

    /** Whose the noun is said to be. */
    List<Token> possessors(Token noun) {
        return before.possessors(noun);
    }

    /** Parties named before the noun: adjectives of nations, names of bodies, words for groups of people. */
    List<Token> names(Token noun) {
        return before.names(noun);
    }

    /** Phrases with a preposition, also those the parser hung elsewhere. */
    List<Token> with(Token noun, String preposition) {
        return own.with(noun, preposition);
    }

    /** Those who undergo the noun: "suffered an attack", "came under attack", and whose place is named on it. */
    List<Token> undergoers(Token noun) {
        List<Token> told = light.undergoers(noun);
        List<Token> struck = told.isEmpty() ? struck(noun) : told;
        return struck.isEmpty() ? before.missions(noun) : struck;
    }

    // "an explosion damaged the embassy", "the blast ripped through a bus"
    private List<Token> struck(Token noun) {
        return sentence.head(noun)
                .filter(verb -> noun.isRelation("nsubj") && verb.isVerb())
                .map(verb -> classes.holds(WordClasses.DAMAGING, verb)
                        ? clauses.patients(verb)
                        : classes.holds(WordClasses.DAMAGING, Words.lemma(verb) + " through")
                                ? phrases.with(verb, "through")
                                : List.<Token>of())
                .orElse(List.of());
    }

    /** The subject of the clause the noun stands in: "Blinken travelled to Iraq for talks", "Blinken on visit". */
    List<Token> clauseSubjects(Token noun) {
        if (sentence.has(noun, "cop")) {
            return clauses.subjects(noun); // "the two are in contact"
        }
        if (noun.isRelation("acl")) { // "the ministers meeting in Arka", where "meeting" is taken for a noun
            return sentence.head(noun)
                    .map(above -> phrases.expand(List.of(above)))
                    .orElse(List.of());
        }
        Token at = phrases.firstConjunct(noun);
        for (int depth = 0; depth < 6; depth++) {
            Optional<Token> governor = sentence.head(at);
            if (governor.isEmpty() || at.isRelation("nsubj")) {
                return List.of();
            }
            if (!governor.get().isVerb() && sentence.has(governor.get(), "nsubj")) {
                return clauses.subjects(governor.get()); // "a delegation is due in the capital for talks"
            }
            if (governor.get().isVerb()) {
                List<Token> agents = clauses.agents(governor.get());
                boolean participle = governor.get().isRelation("acl") && agents.isEmpty();
                if (!participle) { // "a statement released during a visit": on to who stated it
                    return agents;
                }
            }
            boolean headline =
                    governor.get().upos() == Upos.PROPN && governor.get().isRelation("root");
            if (headline && phrases.caseOf(at).filter(CLAUSE_LINKS::contains).isPresent()) {
                return List.of(governor.get());
            }
            at = governor.get();
        }
        return List.of();
    }

    /** Who is told something in a call or at a meeting: "in a phone call, the king told the premier that". */
    List<Token> told(Token noun) {
        Token first = phrases.firstConjunct(noun);
        boolean then = phrases.caseOf(first).filter(DURING::contains).isPresent();
        return sentence
                .head(first)
                .filter(verb -> then && first.isRelation("obl") && classes.holds(WordClasses.TELLING, verb))
                .map(clauses::patients)
                .orElse(List.of())
                .stream()
                .filter(party -> !classes.holds(WordClasses.PRESS, party)) // "told reporters at the talks"
                .toList();
    }
}
