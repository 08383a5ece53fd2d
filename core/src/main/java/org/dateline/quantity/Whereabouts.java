// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** The people whose fate is told by where they are, or are made to leave: "are in custody", "driven from their homes". */
final class Whereabouts {
    private static final String[] INSIDE = {"in", "into", "behind", "under", "inside"};
    private static final String[] OUT_OF = {"from", "out"};

    private final Sentence sentence;
    private final Lexicon words;

    Whereabouts(Sentence sentence, Lexicon words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** Who is in a place: "12 are in custody", "12 people behind bars", "are holding 12 in prison". */
    Optional<Token> in(Token place) {
        // "12 inmates in a prison" tells who they are.
        if (sentence.has(place, "det")
                || sentence.children(place, "case").stream().noneMatch(word -> word.isLemma(INSIDE))) {
            return Optional.empty();
        }
        if (sentence.has(place, "cop")) {
            return sentence.child(place, "nsubj");
        }
        Optional<Token> above = sentence.head(place);
        if (place.isRelation("nmod")) {
            return above;
        }
        return above.filter(verb -> place.isRelation("obl") && words.holds("staying", verb))
                .flatMap(verb -> sentence.child(verb, "obj")
                        .or(() -> sentence.child(verb, "nsubj:pass"))
                        .or(() -> sentence.child(verb, "nsubj")));
    }

    /** Whether a verb tells of people finding shelter: "sought refuge". */
    boolean isRefuge(Token verb) {
        return verb.isVerb() && sentence.children(verb, "obj").stream().anyMatch(noun -> noun.isLemma("refuge"));
    }

    /** Whether a verb tells of people leaving where they live: "forced from their homes". */
    boolean isFromHome(Token verb) {
        return sentence.children(verb, "obl").stream()
                .anyMatch(place -> words.holds("home", place)
                        && sentence.children(place, "case").stream().anyMatch(word -> word.isLemma(OUT_OF)));
    }
}
