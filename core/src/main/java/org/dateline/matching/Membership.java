// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Why a report belongs to its event.
 *
 * @param report which
 * @param score how alike it is to the report of the event that came before it and is likest to it; none for the first
 * @param reasons what that score is made of
 * @param verdict the analyst's word that put it there, when there is one
 */
public record Membership(Report report, OptionalDouble score, List<Reason> reasons, Optional<String> verdict) {
    public Membership {
        reasons = List.copyOf(reasons);
    }
}
