// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import org.dateline.ontology.RelationType;
import org.dateline.text.Span;

/**
 * A standing fact between two actors; codebook section 7.
 *
 * @param holder id of the actor of whom it is said
 * @param relation what the fact is
 * @param other id of the other actor
 * @param negated "does not recognise"
 * @param spans the words it was read from
 * @param rule what read it
 */
public record Relation(
        String holder, RelationType relation, String other, boolean negated, List<Span> spans, String rule) {
    public Relation {
        spans = List.copyOf(spans);
    }
}
