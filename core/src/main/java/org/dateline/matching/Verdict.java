// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.List;

/**
 * An analyst's word on which reports are of one happening; it outranks what the matcher thinks, and a later one outranks
 * an earlier one.
 *
 * @param says who decided what, for people
 * @param together ids of reports that are of one happening
 * @param apart ids of reports that are of other happenings than those; they may be of different ones
 */
public record Verdict(String says, List<String> together, List<String> apart) {
    public Verdict {
        together = List.copyOf(together);
        apart = List.copyOf(apart);
    }
}
