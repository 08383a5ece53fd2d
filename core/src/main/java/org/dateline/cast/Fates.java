// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Tells who dies by a sentence, and who by a sentence must be alive: the man who ran off is not the one stabbed to death. */
final class Fates {
    private static final Set<String> KILLING =
            Set.of("kill", "murder", "slay", "assassinate", "behead", "execute", "lynch", "massacre");
    private static final Set<String> HARMING = Set.of("shoot", "stab", "beat", "hack", "burn", "crush", "trample");
    private static final Set<String> WOUNDING = Set.of("wound", "injure", "hurt", "maim");
    private static final Set<String> GETTING_AWAY =
            Set.of("run", "flee", "escape", "surrender", "confess", "plead", "appear", "resist", "hide");

    private Fates() {}

    /** Whether the phrase with this head is killed or dies. */
    static boolean dies(Sentence sentence, Token head) {
        Token verb = sentence.head(head).orElse(head);
        if (head.isRelation("nsubj") && !head.isRelation("nsubj:pass")) {
            return verb.isLemma("die") || isPassiveHeadline(sentence, verb);
        }
        return head.isRelation("obj", "nsubj:pass") && isKilling(sentence, verb);
    }

    /** Whether the phrase with this head is killed or hurt. */
    static boolean suffers(Sentence sentence, Token head) {
        boolean hurt = head.isRelation("obj", "nsubj:pass")
                && sentence.head(head)
                        .filter(verb -> WOUNDING.contains(verb.lowerLemma()))
                        .isPresent();
        return hurt || dies(sentence, head);
    }

    /** Whether what the sentence says of the phrase with this head is said of the living. */
    static boolean lives(Sentence sentence, Token head) {
        Token verb = sentence.head(head).orElse(head);
        boolean getsAway = head.isRelation("nsubj") && GETTING_AWAY.contains(verb.lowerLemma());
        return getsAway || Accused.is(sentence, head);
    }

    /** Whether the phrase with this head does something of its own. */
    static boolean acts(Sentence sentence, Token head) {
        return head.isRelation("nsubj")
                && !head.isRelation("nsubj:pass")
                && !dies(sentence, head)
                && sentence.head(head).filter(Token::isVerb).isPresent();
    }

    // "Man stabbed to death on train"
    private static boolean isPassiveHeadline(Sentence sentence, Token verb) {
        return verb.xpos().equals("VBN") && isKilling(sentence, verb);
    }

    private static boolean isKilling(Sentence sentence, Token verb) {
        String lemma = verb.lowerLemma();
        boolean fatally = HARMING.contains(lemma)
                && sentence.children(verb).stream().anyMatch(word -> word.isLemma("death", "dead", "fatally"));
        return KILLING.contains(lemma) || fatally;
    }
}
