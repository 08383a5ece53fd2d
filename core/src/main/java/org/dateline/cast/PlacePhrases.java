// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * Whether a name stands where something is said to be: "in Arka", "at a market near Arka", "on Novorossiysk, Russia".
 *
 * @param words what may be anywhere
 */
record PlacePhrases(CastWords words) {
    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "across", "outside", "inside", "around");

    /** Whether a name, or what it belongs to, stands with a preposition of place. */
    boolean isLocative(Marks marks, int token) {
        Token at = marks.sentence().token(token);
        for (int steps = 0; steps < 4; steps++) {
            if (LOCATIVE.contains(Positions.preposition(marks.sentence(), at))) {
                return true;
            }
            if (!at.isRelation("appos", "compound", "flat", "nmod", "conj", "amod", "nmod:poss")) {
                return false;
            }
            boolean owner = at.isRelation("compound", "amod", "nmod:poss");
            Optional<Token> above = marks.sentence().head(at);
            if (above.isEmpty()
                    || (owner
                            && words.of(CastWords.Kind.MISSION)
                                    .contains(above.get().lemma()))) {
                return false; // "at U.S. embassies" is not in the United States
            }
            at = above.get();
        }
        return false;
    }

    /** Whether it is a country that after a comma after a name tells where that is: "Novorossiysk, Russia". */
    static boolean closesPlace(Marks marks, NationHit hit) {
        int before = hit.first() - 1;
        return hit.form() == NationHit.Form.NAME
                && before > 0
                && marks.sentence().token(before).form().equals(",")
                && marks.sentence().token(before - 1).upos() == Upos.PROPN
                && !marks.sentence()
                        .token(marks.headOf(hit.first(), hit.last()))
                        .isRelation("conj");
    }

    /** Whether it tells of what somebody does: "four men suspected of fighting in Mali" may be anywhere. */
    static boolean isOfSomebody(Marks marks, Token place) {
        return marks.sentence().ancestors(place).stream()
                .anyMatch(above -> above.isRelation("acl")
                        && marks.sentence()
                                .head(above)
                                .filter(noun -> noun.upos() == Upos.NOUN)
                                .isPresent());
    }
}
