// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.time.LocalDate;
import org.dateline.time.DayRange;

/** Values in the words of a derivation. */
final class Words {
    private Words() {}

    /** "2023-11-05", "2023-10-07 to open", "no day". */
    static String of(DayRange days) {
        if (!days.isKnown()) {
            return "no day";
        }
        String from = days.from().map(LocalDate::toString).orElse("open");
        return days.isSingleDay()
                ? from
                : from + " to " + days.to().map(LocalDate::toString).orElse("open");
    }
}
