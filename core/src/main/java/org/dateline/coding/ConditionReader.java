// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.Mode;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Says whether what stands around a trigger is what its rule asks for. */
final class ConditionReader {
    private static final Set<String> SETTINGS = Set.of("on", "in", "at", "of");
    private final SlotReader slots;

    private final List<Sentence> before;
    private final Set<String> sentenceWords = new HashSet<>(); // filled when first asked for
    private final Set<String> passageWords = new HashSet<>();

    /**
     * For the triggers of one sentence.
     *
     * @param slots what stands around them
     * @param before the sentences just before it
     */
    ConditionReader(SlotReader slots, List<Sentence> before) {
        this.slots = slots;
        this.before = before;
    }

    private Set<String> sentenceWords() {
        if (sentenceWords.isEmpty()) {
            addWords(slots.phrases().sentence(), sentenceWords);
        }
        return sentenceWords;
    }

    private Set<String> passageWords() {
        if (passageWords.isEmpty()) {
            passageWords.addAll(sentenceWords());
            before.forEach(sentence -> addWords(sentence, passageWords));
        }
        return passageWords;
    }

    private static void addWords(Sentence sentence, Set<String> words) {
        for (Token token : sentence.tokens()) {
            words.add(Words.lemma(token));
            words.add(Words.form(token));
            words.add(token.xpos());
        }
    }

    private static boolean holdsAny(Set<String> there, Set<String> words) {
        for (String word : words) {
            if (there.contains(word)) {
                return true;
            }
        }
        return false;
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
            return holdsAny(sentenceWords(), words);
        }
        if (condition.slot().equals(Slots.PASSAGE)) {
            return holdsAny(passageWords(), words);
        }
        List<Token> there = slots.fill(condition.slot(), head, kind);
        if (condition.slot().equals(Slots.CONTENT) && there.isEmpty() && !words.contains(Condition.ANY)) {
            return holdsAny(sentenceWords(), words); // "His demand was clear: release them"
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
                        || words.contains(Words.lemma(slots.phrases().counted(token))));
    }

    private static String kind(Token clause) {
        if (clause.isRelation("ccomp", "csubj")) {
            return "clause";
        }
        return clause.isVerb() ? "infinitive" : "predicate"; // "held them responsible"
    }
}
