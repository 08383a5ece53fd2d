// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words that say whether what hangs on them happens: "threatened to", "failed to", "is expected to".
 *
 * @param governing lemma, or lemma and preposition or particle ("call for", "call off"), to what it does
 * @param auxiliaries modal verbs to what they do
 * @param markers conjunctions to what they do ("if")
 * @param negators "not", "never", "no"
 * @param recall phrases that mark recall ("previously", "in recent years"), as words, by their first word
 */
public record FactualityCues(
        Map<String, Effect> governing,
        Map<String, Effect> auxiliaries,
        Map<String, Effect> markers,
        Set<String> negators,
        Map<String, List<List<String>>> recall) {

    /** What a word does to the act that hangs on it. */
    public enum Effect {
        /** It is real whatever else the sentence wants: "an end to the attacks". */
        REAL,
        /** Set to happen. */
        PLANNED,
        /** May happen. */
        POSSIBLE,
        /** Tried: violence and protest are then real, other acts possible. */
        ATTEMPTED,
        /** Ordered: arrests, bans and the moving of forces are done by the order; other acts are set to happen. */
        ORDERED,
        /** Promised: meetings are planned; of other acts only the promise is coded. */
        PROMISED,
        /** Agreed among those who can: sanctions and bans are then real; the rest as if promised. */
        AGREED,
        /** Decided: sanctions and bans are then real; other acts set to happen. */
        DECIDED,
        /** Did not happen. */
        NEGATED,
        /** Only called for or threatened: not coded besides the call or threat. */
        DROPPED
    }

    public FactualityCues {
        governing = Map.copyOf(new TreeMap<>(governing));
        auxiliaries = Map.copyOf(new TreeMap<>(auxiliaries));
        markers = Map.copyOf(new TreeMap<>(markers));
        negators = Set.copyOf(negators);
        recall = Map.copyOf(recall);
    }

    /** The phrases of recall that begin with a word. */
    List<List<String>> recallFrom(String word) {
        return recall.getOrDefault(word, List.of());
    }
}
