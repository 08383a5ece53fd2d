// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.syntax.Token;

/**
 * The words of a trigger or an idiom in a sentence, whether or not what stands around them lets them tell of an event.
 *
 * @param candidate what they match
 * @param head the token that heads them
 * @param tokens all of them, in reading order
 */
record Found(RuleIndex.Candidate candidate, Token head, List<Token> tokens) {
    /** Where several share words the longest goes first, then the one whose rule asks for more. */
    static final Comparator<Found> BEST_FIRST = Comparator.comparingInt(Found::length)
            .reversed()
            .thenComparing(
                    Comparator.comparingLong((Found found) -> found.candidate().wants())
                            .reversed())
            .thenComparingInt(found -> found.candidate().order());

    int length() {
        return tokens.size();
    }

    Optional<CodingRule> rule() {
        return candidate.rule();
    }

    Trigger trigger() {
        return candidate.trigger();
    }
}
