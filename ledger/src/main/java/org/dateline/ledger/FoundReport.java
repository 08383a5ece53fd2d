// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.matching.Report;

/**
 * A report with its place in the ledger.
 *
 * @param report what the story says, as corrected by analysts
 * @param event id of the event it belongs to; none when it was withdrawn or rejected
 * @param score how alike it is to the report of the event that it is likest to; none for the one that opened it
 * @param reasons what the score is made of, feature by feature, or whose decision put it there
 * @param by who put it there: {@code matcher}, or an analyst
 * @param origin where its story's information was gathered: stories of one origin count once
 * @param file where its story was read
 * @param line of that file, from 1
 * @param reviewed an analyst accepted or corrected it
 */
public record FoundReport(
        Report report,
        Optional<String> event,
        OptionalDouble score,
        List<String> reasons,
        String by,
        String origin,
        String file,
        int line,
        boolean reviewed) {
    public FoundReport {
        reasons = List.copyOf(reasons);
    }
}
