// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who has it so: a report, its outlet and day, and whom it credits.
 *
 * @param report id of the report
 * @param outlet who published it
 * @param published when
 * @param sources names of those credited; empty for the outlet's own voice
 */
public record Voice(String report, Optional<String> outlet, Optional<LocalDate> published, List<String> sources) {
    public Voice {
        sources = List.copyOf(sources);
    }

    static Voice of(Report report) {
        return of(report, report.sources());
    }

    static Voice of(Report report, List<Party> sources) {
        return new Voice(
                report.id(),
                report.outlet(),
                report.published(),
                sources.stream().map(Party::name).toList());
    }
}
