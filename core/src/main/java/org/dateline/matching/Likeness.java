// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.List;

/**
 * How alike two reports are, with the reasons.
 *
 * @param score the sum of the reasons' weights
 * @param reasons in a fixed order of features
 */
public record Likeness(double score, List<Reason> reasons) {
    public Likeness {
        reasons = List.copyOf(reasons);
    }
}
