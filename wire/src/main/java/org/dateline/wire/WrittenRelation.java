// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;

/** A standing fact as it stands in a JSON file; codebook section 7. */
public record WrittenRelation(
        String holder, String relation, String other, boolean negated, List<Span> spans, Optional<String> rule) {
    public WrittenRelation {
        spans = Present.list(spans);
    }
}
