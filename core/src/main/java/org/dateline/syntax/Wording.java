// SPDX-License-Identifier: Apache-2.0
package org.dateline.syntax;

import java.util.List;
import java.util.Set;

/**
 * A head word with the words that must stand by it: "claim" whose object is "responsibility".
 *
 * @param lemmas of the head word, lower-case
 * @param parts parts of speech the head word may have
 * @param needs what else must be there, all of it
 */
public record Wording(Set<String> lemmas, Set<Upos> parts, List<Need> needs) {

    public Wording {
        lemmas = Set.copyOf(lemmas);
        parts = Set.copyOf(parts);
        needs = List.copyOf(needs);
    }

    /**
     * A word that must, or must not, stand in a slot.
     *
     * @param wanted whether one of the words must stand there; otherwise none may
     * @param slot where
     * @param lemmas any one of these, lower-case
     */
    public record Need(boolean wanted, ArgumentSlot slot, Set<String> lemmas) {
        public Need {
            lemmas = Set.copyOf(lemmas);
        }

        boolean met(Sentence sentence, Token head) {
            return wanted
                    == slot.in(sentence, head)
                            .filter(token -> lemmas.contains(token.lowerLemma()))
                            .isPresent();
        }
    }

    /** Whether this is the head of such a wording. */
    public boolean matches(Sentence sentence, Token head) {
        return lemmas.contains(head.lowerLemma())
                && (parts.contains(head.upos()) || (head.upos() == Upos.AUX && parts.contains(Upos.VERB)))
                && meetsNeeds(sentence, head);
    }

    private boolean meetsNeeds(Sentence sentence, Token head) {
        for (Need need : needs) {
            if (!need.met(sentence, head)) {
                return false;
            }
        }
        return true;
    }
}
