// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import org.dateline.ontology.RelationType;
import org.dateline.text.Span;

/**
 * Words that state a standing fact between two parties: "Iran, which backs Hamas".
 *
 * @param relation what the fact is
 * @param sentence index of the sentence
 * @param holder index of the head token of the party of whom it is said
 * @param other index of the head token of the other party
 * @param negated "does not recognise"
 * @param span from the holder to the other, or the words that state it
 * @param rule what read it
 */
public record RelationMention(
        RelationType relation, int sentence, int holder, int other, boolean negated, Span span, String rule) {}
