// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Tells who has lost home: "displaced villagers", "families who fled the fighting", "2,000 people were driven from home".
 *
 * @param words by which that is told
 */
record Uprooted(CastWords words) {
    /** Whether the phrase with this head is of people driven from home. */
    boolean is(Sentence sentence, Token head) {
        return sentence.children(head, "amod").stream().anyMatch(word -> words.holds(CastWords.Kind.UPROOTING, word))
                || sentence.children(head, "acl", "acl:relcl").stream().anyMatch(verb -> tells(sentence, verb))
                || byVerb(sentence, Positions.firstConjunct(sentence, head));
    }

    // "people displaced by the war", "residents fleeing the fighting"
    private boolean tells(Sentence sentence, Token verb) {
        boolean passive = verb.xpos().equals("VBN") && !sentence.has(verb, "obj");
        return (passive && uproots(sentence, verb)) || flees(sentence, verb);
    }

    // "displaced 900 families", "900 families fled their homes"
    private boolean byVerb(Sentence sentence, Token head) {
        Optional<Token> verb = sentence.head(head).filter(Token::isVerb);
        return head.isRelation("nsubj:pass", "obj")
                ? verb.filter(above -> uproots(sentence, above)).isPresent()
                : head.isRelation("nsubj")
                        && verb.filter(above -> flees(sentence, above)).isPresent();
    }

    private boolean uproots(Sentence sentence, Token verb) {
        return words.holds(CastWords.Kind.UPROOTING, verb)
                || (words.holds(CastWords.Kind.DRIVING, verb) && leaves(sentence, verb, "obl"));
    }

    private boolean flees(Sentence sentence, Token verb) {
        return words.holds(CastWords.Kind.FLEEING, verb) && leaves(sentence, verb, "obj", "obl");
    }

    private boolean leaves(Sentence sentence, Token verb, String... relations) {
        return sentence.children(verb, relations).stream().anyMatch(noun -> words.holds(CastWords.Kind.FLED, noun));
    }
}
