// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import org.dateline.text.Span;

/**
 * Words that refer to an actor.
 *
 * @param span the words, without clauses that follow
 * @param sentence index of the sentence they stand in
 * @param token index, in that sentence, of the word that heads them
 * @param first index of their first token
 * @param last index of their last token
 * @param kind how they refer
 * @param rule what tied them to the actor, such as {@code cast-last-name}
 */
public record ActorMention(Span span, int sentence, int token, int first, int last, MentionKind kind, String rule) {

    /** A mention of one word. */
    public ActorMention(Span span, int sentence, int token, MentionKind kind, String rule) {
        this(span, sentence, token, token, token, kind, rule);
    }

    public ActorMention {
        if (first > last) {
            throw new IllegalArgumentException("A mention from token " + first + " to " + last);
        }
    }
}
