// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Tells who dies by a sentence, and who by a sentence must be alive: the man who ran off is not the one stabbed to death. */
final class Fates {
    private final CastWords words;
    private final Accused accused;

    Fates(CastWords words) {
        this.words = words;
        this.accused = new Accused(words);
    }

    /** Whether the phrase with this head is killed or dies. */
    boolean dies(Sentence sentence, Token head) {
        Token verb = sentence.head(head).orElse(head);
        if (head.isRelation("nsubj") && !head.isRelation("nsubj:pass")) {
            return verb.isLemma("die") || isPassiveHeadline(sentence, verb);
        }
        return head.isRelation("obj", "nsubj:pass") && isKilling(sentence, verb);
    }

    /** Whether the phrase with this head is killed or hurt. */
    boolean suffers(Sentence sentence, Token head) {
        boolean hurt = head.isRelation("obj", "nsubj:pass")
                && sentence.head(head)
                        .filter(verb -> words.holds(CastWords.Kind.WOUNDING, verb))
                        .isPresent();
        return hurt || dies(sentence, head);
    }

    /** Whether what the sentence says of the phrase with this head is said of the living. */
    boolean lives(Sentence sentence, Token head) {
        Token verb = sentence.head(head).orElse(head);
        boolean getsAway = head.isRelation("nsubj") && words.holds(CastWords.Kind.GETTING_AWAY, verb);
        return getsAway || accused.is(sentence, head);
    }

    /** Whether the phrase with this head does something of its own. */
    boolean acts(Sentence sentence, Token head) {
        return head.isRelation("nsubj")
                && !head.isRelation("nsubj:pass")
                && !dies(sentence, head)
                && sentence.head(head).filter(Token::isVerb).isPresent();
    }

    // "Man stabbed to death on train"
    private boolean isPassiveHeadline(Sentence sentence, Token verb) {
        return verb.xpos().equals("VBN") && isKilling(sentence, verb);
    }

    private boolean isKilling(Sentence sentence, Token verb) {
        boolean fatally = words.holds(CastWords.Kind.HARMING, verb)
                && sentence.children(verb).stream().anyMatch(word -> word.isLemma("death", "dead", "fatally"));
        return words.holds(CastWords.Kind.KILLING, verb) || fatally;
    }
}
