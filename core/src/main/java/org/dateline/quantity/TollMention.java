// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.Optional;
import org.dateline.ontology.Fate;
import org.dateline.text.Span;

/**
 * How many people met a fate, in one wording: "killing at least 12 people", "no casualties", "a soldier was wounded".
 *
 * @param fate what befell them
 * @param amount how many
 * @param who the people, as worded: "Coalition troops"
 * @param span the wording
 * @param sentence index of the sentence
 * @param token index of the token that names the fate: "killing", "dead"
 * @param rule what read it
 */
public record TollMention(
        Fate fate, Amount amount, Optional<String> who, Span span, int sentence, int token, String rule) {

    /** The rule of what is told by where people are. */
    static final String WHEREABOUTS = "toll-place";

    /** The rule of what a noun that counts people tells. */
    static final String COUNT = "toll-count";

    /** Whether it is told by where people are: "12 are in custody". */
    public boolean isWhereabouts() {
        return rule.equals(WHEREABOUTS);
    }

    /** Whether it is told by a noun that counts people: "12 deaths". */
    public boolean isCount() {
        return rule.equals(COUNT);
    }

    /** Both together, for figures of one happening that leave each other out: "a reporter", "five others". */
    public TollMention and(TollMention other) {
        return new TollMention(fate, amount.and(other.amount), who, span, sentence, token, rule);
    }
}
