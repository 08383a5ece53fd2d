// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.List;

/** One change to which reports belong to which event. */
public sealed interface LedgerChange {
    /** The event that is changed, or that takes in another. */
    String event();

    /** A report of a happening that the ledger did not know. */
    record Opened(String event, Report report) implements LedgerChange {}

    /** One more report of a happening that the ledger knows. */
    record Joined(String event, Report report, double score, List<Reason> reasons) implements LedgerChange {
        public Joined {
            reasons = List.copyOf(reasons);
        }
    }

    /** Two events turn out to be one: what belonged to {@code gone} belongs to {@code event}. */
    record Merged(String event, String gone, double score, List<Reason> reasons) implements LedgerChange {
        public Merged {
            reasons = List.copyOf(reasons);
        }
    }

    /** A report taken out because its story was corrected or killed. */
    record Withdrawn(String event, Report report, String cause) implements LedgerChange {}
}
