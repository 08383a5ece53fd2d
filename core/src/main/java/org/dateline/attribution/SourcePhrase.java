// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import org.dateline.text.Span;

/**
 * Words that name a source, not yet resolved to an actor.
 *
 * @param sentence index of the sentence
 * @param token index of their head in that sentence
 * @param span the noun phrase
 */
public record SourcePhrase(int sentence, int token, Span span) {}
