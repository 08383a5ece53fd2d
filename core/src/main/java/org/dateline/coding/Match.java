// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import org.dateline.syntax.Token;
import org.dateline.text.Span;

/**
 * A rule's trigger found in a sentence.
 *
 * @param rule the rule
 * @param trigger which of its triggers
 * @param head the token that heads it
 * @param tokens all its tokens, in reading order
 * @param order place of the rule in the lexicon, from 0
 */
record Match(CodingRule rule, Trigger trigger, Token head, List<Token> tokens, int order) {
    Match {
        tokens = List.copyOf(tokens);
    }

    Trigger.Kind kind() {
        return trigger.kind();
    }

    /** The head with what follows or precedes it without a gap: "carried out", but "took" of "took two men hostage". */
    Span span() {
        int first = tokens.indexOf(head);
        int last = first;
        while (first > 0 && tokens.get(first - 1).index() >= tokens.get(first).index() - 2) {
            first--;
        }
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).index() == tokens.get(last).index() + 1) {
            last++;
        }
        return tokens.get(first).span().hull(tokens.get(last).span());
    }
}
