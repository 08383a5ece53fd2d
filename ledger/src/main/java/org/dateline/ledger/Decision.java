// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.List;
import org.dateline.matching.Correction;

/** What an analyst decides. It outranks the matcher and the reader, and survives when stories are read anew. */
public sealed interface Decision {

    /** Two events are one happening. */
    record Merge(String event, String other) implements Decision {}

    /** Some reports of an event are of another happening: they leave it together, as an event of their own. */
    record Split(String event, List<String> reports) implements Decision {
        public Split {
            reports = List.copyOf(reports);
        }
    }

    /** A report is of the happening of another event. */
    record Move(String report, String event) implements Decision {}

    /** One field of a report was read wrongly. */
    record Correct(String report, Correction correction) implements Decision {}

    /** A report was read rightly. */
    record Accept(String report) implements Decision {}

    /** A report is no happening, or none that the story reports: it leaves its event. */
    record Reject(String report, String why) implements Decision {}
}
