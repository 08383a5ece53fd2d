// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.matching.Party;

/**
 * A standing fact between two actors, as one story tells it.
 *
 * @param holder who backs, opposes, leads …
 * @param relation the codebook's word
 * @param other whom
 * @param negated told not to be so
 * @param story id of the story
 * @param outlet who published it
 * @param published when
 */
public record FoundRelation(
        Party holder,
        String relation,
        Party other,
        boolean negated,
        String story,
        Optional<String> outlet,
        Optional<LocalDate> published) {}
