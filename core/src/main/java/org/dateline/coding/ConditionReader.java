// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.Mode;
import org.dateline.syntax.Token;

/** Says whether what stands around a trigger is what its rule asks for. */
final class ConditionReader {
    private static final Set<String> SETTINGS = Set.of("on", "in", "at", "of");
    private final SlotReader slots;
    private final PassageWords passage;
    private final int sentence;

    /**
     * For the triggers of one sentence.
     *
     * @param slots what stands around them
     * @param passage the words of its story
     */
    ConditionReader(SlotReader slots, PassageWords passage) {
        this.slots = slots;
        this.passage = passage;
        this.sentence = slots.phrases().sentence().index();
    }

    boolean holds(CodingRule rule, Token head, Trigger.Kind kind) {
        return failed(rule, head, kind).isEmpty();
    }

    /** The first condition of a rule that does not hold. */
    Optional<Condition> failed(CodingRule rule, Token head, Trigger.Kind kind) {
        for (Condition condition : rule.conditions()) {
            if (stands(condition, head, kind) != condition.wanted()) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }

    /** The modes that a match has by its rule. */
    List<Mode> modes(Match match) {
        return match.rule().manners().stream()
                .filter(manner -> {
                    Condition condition = manner.condition();
                    return stands(condition, match.head(), match.kind()) == condition.wanted();
                })
                .findFirst()
                .map(manner -> List.of(manner.mode()))
                .orElse(match.rule().modes());
    }

    private boolean stands(Condition condition, Token head, Trigger.Kind kind) {
        Set<String> words = condition.words();
        if (condition.slot().equals(Slots.SENTENCE)) {
            return passage.inSentence(sentence, words);
        }
        if (condition.slot().equals(Slots.PASSAGE)) {
            return passage.inPassage(sentence, words);
        }
        List<Token> there = slots.fill(condition.slot(), head, kind);
        if (condition.slot().equals(Slots.CONTENT) && there.isEmpty() && !words.contains(Condition.ANY)) {
            return passage.inSentence(sentence, words); // "His demand was clear: release them"
        }
        if (there.isEmpty()) {
            return false;
        }
        if (SETTINGS.contains(condition.slot())) { // "fired on Sunday" is not fired on anything
            there = there.stream()
                    .filter(token -> !slots.phrases().isTime(token))
                    .toList();
        }
        if (words.contains(Condition.ANY)) {
            return !there.isEmpty();
        }
        if (condition.slot().equals(Slots.COMPLEMENT)) {
            return there.stream()
                    .anyMatch(clause -> words.contains(kind(clause)) || words.contains(Words.lemma(clause)));
        }
        return there.stream()
                .anyMatch(token -> words.contains(Words.lemma(token))
                        || words.contains(Words.form(token))
                        || words.contains(token.xpos())
                        || (words.contains(Condition.PERSON) && slots.nouns().isPerson(token))
                        || words.contains(Words.lemma(slots.phrases().counted(token))));
    }

    private static String kind(Token clause) {
        if (clause.isRelation("ccomp", "csubj")) {
            return "clause";
        }
        return clause.isVerb() ? "infinitive" : "predicate"; // "held them responsible"
    }
}
