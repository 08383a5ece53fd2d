// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import java.util.Set;
import org.dateline.syntax.Token;

/** Says whether what stands around a trigger is what its rule asks for. */
final class ConditionReader {
    private final SlotReader slots;

    ConditionReader(SlotReader slots) {
        this.slots = slots;
    }

    boolean holds(CodingRule rule, Token head, Trigger.Kind kind) {
        for (Condition condition : rule.conditions()) {
            if (stands(condition, head, kind) != condition.wanted()) {
                return false;
            }
        }
        return true;
    }

    private boolean stands(Condition condition, Token head, Trigger.Kind kind) {
        List<Token> there = slots.fill(condition.slot(), head, kind);
        Set<String> words = condition.words();
        if (words.contains(Condition.ANY)) {
            return !there.isEmpty();
        }
        if (condition.slot().equals(Slots.COMPLEMENT)) {
            return there.stream().anyMatch(clause -> words.contains(kind(clause)));
        }
        return there.stream()
                .anyMatch(token -> words.contains(Words.lemma(token))
                        || words.contains(Words.form(token))
                        || words.contains(token.xpos())
                        || words.contains(Words.lemma(slots.phrases().counted(token))));
    }

    private static String kind(Token clause) {
        return clause.isRelation("ccomp") ? "clause" : "infinitive";
    }
}
