// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Who is named before a noun: "the army's raid", "rebel attacks", "US-led strikes", "Israel's siege and bombardment". */
final class PartiesBefore {
    private final Sentence sentence;
    private final Phrases phrases;
    private final Clauses clauses;
    private final WordClasses classes;
    private final PartyWords parties;

    PartiesBefore(Phrases phrases, Clauses clauses, WordClasses classes, PartyWords parties) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.clauses = clauses;
        this.classes = classes;
        this.parties = parties;
    }

    /** Whose it is said to be. */
    List<Token> possessors(Token noun) {
        List<Token> own = phrases.expand(sentence.children(noun, "nmod:poss").stream()
                .flatMap(owner -> clauses.standingFor(owner).stream())
                .toList());
        return own.isEmpty() && phrases.sharesModifiers(noun)
                ? phrases.expand(sentence.children(phrases.firstConjunct(noun), "nmod:poss"))
                : own;
    }

    /** Parties named before the noun: adjectives of nations, names of bodies, words for groups of people. */
    List<Token> names(Token noun) {
        List<Token> own = ownNames(noun);
        return own.isEmpty()
                        && phrases.sharesModifiers(noun)
                        && possessors(noun).isEmpty()
                ? ownNames(phrases.firstConjunct(noun))
                : own;
    }

    private List<Token> ownNames(Token noun) {
        List<Token> names = new ArrayList<>();
        for (Token child : sentence.children(noun, "amod", "compound", "nmod", "flat")) {
            boolean before = child.index() < noun.index() && !sentence.has(child, "case") && !owns(child, noun);
            if (before && parties.isParty(child)) {
                names.addAll(phrases.expand(List.of(child)));
            }
            if (before && child.isLemma("lead") && child.isVerb() && !isLedBody(child, noun)) { // "US-led strikes"
                sentence.children(child, "compound", "obl").stream()
                        .filter(parties::isParty)
                        .forEach(names::add);
            }
        }
        return names;
    }

    // "a Saudi-led coalition air strike": the coalition's
    private boolean isLedBody(Token led, Token noun) {
        return sentence.children(noun, "compound").stream()
                .anyMatch(body -> body.index() > led.index() && classes.holds(WordClasses.GROUPS, body));
    }

    // "the Kenyan embassy bombing", "the Kenyan farm attacks" are no deeds of Kenya
    private boolean owns(Token nation, Token noun) {
        return sentence.children(noun, "compound").stream()
                .anyMatch(struck -> struck.index() > nation.index()
                        && struck.index() < noun.index()
                        && (classes.holds(WordClasses.MISSIONS, struck)
                                || (classes.holds(WordClasses.SITES, struck)
                                        && !classes.holds(WordClasses.STRUCK_FROM_AFAR, noun))));
    }

    /** The embassy or mission in "the embassy bombing". */
    List<Token> missions(Token noun) {
        return sentence.children(noun, "compound").stream()
                .filter(word -> word.index() < noun.index() && classes.holds(WordClasses.MISSIONS, word))
                .toList();
    }
}
