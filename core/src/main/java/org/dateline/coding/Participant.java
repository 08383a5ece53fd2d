// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import org.dateline.text.Span;

/**
 * Words that stand in a role of an event, not yet resolved to an actor.
 *
 * @param role what they are to the event
 * @param token index of their head in the event's sentence
 * @param span the noun phrase without article and clauses
 */
public record Participant(Role role, int token, Span span) {}
