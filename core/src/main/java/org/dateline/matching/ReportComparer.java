// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

/** Says how alike two reports are; symmetric in its score. */
public interface ReportComparer {
    Likeness compare(Report one, Report other);

    /** The score of {@link #compare}, for those who do not ask for its reasons. */
    default double score(Report one, Report other) {
        return compare(one, other).score();
    }

    /** The comparer in use: a sum of weights over type, days, place, participants, tolls, manner, names and wording. */
    static ReportComparer weighted() {
        return new WeightedComparer();
    }
}
