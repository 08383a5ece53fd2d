// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.ontology.Sector;

/**
 * A term of office.
 *
 * @param office as commonly worded: "US Secretary of State"
 * @param country of the office
 * @param sector while in office
 * @param from first day, absent when unknown
 * @param to last day, absent while it lasts
 */
public record Term(
        String office, Optional<String> country, Sector sector, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Whether the office was held on a day. */
    public boolean covers(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
