// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Entity;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Finds triggers in a sentence; where several share words the longest wins, then the one whose rule asks for more. */
final class TriggerFinder {
    private final RuleIndex index;
    private final WordClasses classes;

    TriggerFinder(RuleIndex index, WordClasses classes) {
        this.index = index;
        this.classes = classes;
    }

    /** The triggers of a sentence, in reading order of their heads. */
    List<Match> find(Sentence sentence, List<Entity> entities, ConditionReader conditions) {
        BitSet taken = new BitSet(sentence.tokens().size());
        List<Match> matches = new ArrayList<>();
        IdleTriggers idle = new IdleTriggers(sentence, entities, classes);
        for (Found found : bestFirst(sentence)) {
            if (isFree(found, taken) && stands(found, idle, conditions)) {
                found.tokens().forEach(token -> taken.set(token.index()));
                found.rule()
                        .ifPresent(rule -> matches.add(new Match(
                                rule,
                                found.trigger(),
                                found.head(),
                                found.tokens(),
                                found.candidate().order())));
            }
        }
        matches.sort(Comparator.comparingInt(match -> match.head().index()));
        return matches;
    }

    private static boolean isFree(Found found, BitSet taken) {
        for (Token token : found.tokens()) {
            if (taken.get(token.index())) {
                return false;
            }
        }
        return true;
    }

    // Whatever the words of rules match, whether or not what stands around them is as their rules ask.
    private List<Found> bestFirst(Sentence sentence) {
        TriggerWords words = new TriggerWords(sentence, classes);
        List<Found> all = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (RuleIndex.Candidate candidate : index.at(token)) {
                words.match(token, candidate).ifPresent(all::add);
            }
        }
        all.sort(Found.BEST_FIRST);
        return all;
    }

    private static boolean stands(Found found, IdleTriggers idle, ConditionReader conditions) {
        return !idle.isInName(found)
                && !idle.isOwed(found)
                && !idle.isMereModifier(found)
                && (found.rule().isEmpty()
                        || conditions.holds(
                                found.rule().get(),
                                found.head(),
                                found.trigger().kind()));
    }

    /** Words of rules that a condition, a name or their place in the sentence keeps from being triggers. */
    List<Refusal> refused(Sentence sentence, List<Entity> entities, ConditionReader conditions) {
        Set<Integer> told = new HashSet<>();
        IdleTriggers idle = new IdleTriggers(sentence, entities, classes);
        List<Refusal> refused = new ArrayList<>();
        for (Found found : bestFirst(sentence)) {
            if (!told.add(found.head().index())) {
                continue;
            }
            why(found, idle, conditions)
                    .ifPresent(reason -> refused.add(new Refusal(
                            found.head().span(),
                            sentence.index(),
                            found.rule().map(CodingRule::name).orElse("idiom"),
                            reason)));
        }
        return refused;
    }

    private static Optional<String> why(Found found, IdleTriggers idle, ConditionReader conditions) {
        if (found.rule().isEmpty()) {
            return Optional.of("a wording that only looks like an event");
        }
        if (idle.isInName(found)) {
            return Optional.of("part of a name");
        }
        if (idle.isMereModifier(found)) {
            return Optional.of("only describes another word");
        }
        return conditions
                .failed(found.rule().get(), found.head(), found.trigger().kind())
                .map(condition -> "its rule " + condition.inWords());
    }
}
