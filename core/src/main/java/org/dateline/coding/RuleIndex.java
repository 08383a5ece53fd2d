// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.syntax.Token;

/** Triggers by their first word, so that a sentence is read in time linear in its words, not in the rules. */
final class RuleIndex {

    /**
     * A trigger that may begin at a word.
     *
     * @param rule the rule; none for an idiom, which only keeps its words from being read otherwise
     * @param trigger the words
     * @param order place in the lexicon, from 0
     * @param wants how much its rule asks for; an idiom goes before every rule
     */
    record Candidate(Optional<CodingRule> rule, Trigger trigger, int order, long wants) {}

    private final Map<String, List<Candidate>> byFirstWord = new HashMap<>();

    RuleIndex(List<CodingRule> rules, List<Trigger> idioms) {
        int order = 0;
        for (CodingRule rule : rules) {
            for (Trigger trigger : rule.triggers()) {
                add(new Candidate(Optional.of(rule), trigger, order, rule.wants()));
            }
            order++;
        }
        for (Trigger idiom : idioms) {
            add(new Candidate(Optional.empty(), idiom, -1, Long.MAX_VALUE));
        }
    }

    private void add(Candidate candidate) {
        byFirstWord
                .computeIfAbsent(candidate.trigger().words().getFirst(), word -> new ArrayList<>())
                .add(candidate);
    }

    /** What may begin at this token, by lemma or by form. */
    List<Candidate> at(Token token) {
        String lemma = Words.lemma(token);
        String form = Words.form(token);
        List<Candidate> byLemma = byFirstWord.getOrDefault(lemma, List.of());
        List<Candidate> byForm = form.equals(lemma) ? List.of() : byFirstWord.getOrDefault(form, List.of());
        if (byForm.isEmpty()) {
            return byLemma;
        }
        List<Candidate> both = new ArrayList<>(byLemma);
        both.addAll(byForm);
        return both;
    }
}
