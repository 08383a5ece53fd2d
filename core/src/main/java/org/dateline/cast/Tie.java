// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;

/** The actor that a mention refers to and the rule that found it. */
record Tie(Draft draft, String rule) {
    static Optional<Tie> of(Optional<Draft> draft, String rule) {
        return draft.map(found -> new Tie(found, rule));
    }
}
