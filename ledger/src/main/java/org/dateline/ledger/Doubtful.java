// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.List;

/**
 * A report that nobody has looked at yet, and why somebody should.
 *
 * @param report with its place in the ledger
 * @param doubts in plain words, the gravest first; none when it is merely unread
 */
public record Doubtful(FoundReport report, List<String> doubts) {
    public Doubtful {
        doubts = List.copyOf(doubts);
    }
}
