// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.Sector;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Tells who is of several states: "the U.N. envoy for Yemen", "foreign forces", "ministers of the bloc".
 *
 * @param words by what they do
 */
record SeveralStates(CastWords words) {
    /** Parts of society that make up a state. */
    static final Set<Sector> STATE = Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.LEG, Sector.JUD);

    private static final Set<String> OTHERS = Set.of("ally", "country");

    /** "the U.N. envoy for Yemen" */
    boolean isOfUnion(Marks marks, int head, int first) {
        if (marks.nounAt(head)
                .filter(noun -> words.holds(CastWords.Kind.POSTED, noun.noun().sense()))
                .isPresent()) {
            return false;
        }
        for (NameHit name : marks.names()) {
            boolean within =
                    name.first() >= first && name.last() < head && !name.known().isEmpty();
            if (within && name.known().getFirst().sector() == Sector.IGO) {
                return true;
            }
        }
        return false;
    }

    /** "foreign ministers of the alliance" */
    boolean isOfBloc(Marks marks, int head) {
        Sentence sentence = marks.sentence();
        Token office = sentence.token(head);
        return office.xpos().equals("NNS")
                && words.holds(CastWords.Kind.DELEGATE, office)
                && sentence.children(office, "nmod").stream()
                        .filter(bloc -> words.holds(CastWords.Kind.BLOC, bloc)
                                && Positions.preposition(sentence, bloc).equals("of"))
                        .anyMatch(bloc -> sentence.children(bloc, "amod", "compound").stream()
                                .noneMatch(word -> words.holds(CastWords.Kind.DOMESTIC, word)));
    }

    /** "foreign forces", "Arab leaders", "our allies", "ministers of five Arab states" */
    Optional<String> ofNoun(Sentence sentence, Token noun, NounHit hit, Sector sector) {
        boolean several = hit.plural() && (isOfOthers(sentence, noun, hit) || isOfMany(sentence, noun, sector));
        boolean abroad = (hit.plural() || hit.isBody()) && isAbroad(sentence, noun, hit, sector);
        boolean worldwide = words.holds(CastWords.Kind.WORLDWIDE, hit.noun().sense());
        return several || abroad || worldwide ? Optional.of(Actor.INTERNATIONAL) : Optional.empty();
    }

    private boolean isOfOthers(Sentence sentence, Token noun, NounHit hit) {
        return hit.noun().senses().stream().anyMatch(OTHERS::contains)
                || (hit.noun().sense().equals("government")
                        && sentence.children(noun, "amod", "compound").stream()
                                .noneMatch(word -> words.holds(CastWords.Kind.WITHIN_STATE, word)));
    }

    // "ministers of five Arab states", but not "envoys of the two countries", which are told of
    private static boolean isOfMany(Sentence sentence, Token noun, Sector sector) {
        return STATE.contains(sector)
                && sentence.children(noun, "nmod").stream()
                        .filter(states -> states.isLemma("state", "country", "nation", "government", "power")
                                && states.xpos().equals("NNS"))
                        .anyMatch(states -> sentence.children(states, "case").stream()
                                        .anyMatch(word -> word.isLemma("of", "from"))
                                && sentence.children(states, "det", "nummod").stream()
                                        .noneMatch(word -> word.isLemma("both", "these", "those", "two", "three")));
    }

    private boolean isAbroad(Sentence sentence, Token noun, NounHit hit, Sector sector) {
        return STATE.contains(sector)
                && sentence.children(noun, "amod", "compound").stream()
                        .filter(token -> token.index() < hit.first()) // "the foreign ministry" is at home
                        .anyMatch(token -> words.holds(CastWords.Kind.ABROAD, token));
    }
}
