// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.place.Coordinates;

/**
 * An event as far as it is filtered and counted by; sentences are left out, so that all events of a ledger fit in memory.
 *
 * @param key of its row, for asking for it
 * @param first day by which it is sorted
 * @param last day until which it lasts
 * @param told when the latest of its stories was published
 * @param type PLOVER type
 * @param modes how it was done
 * @param country ISO 3166-1 alpha-3 of the place
 * @param coordinates of the place
 * @param factuality did it happen, as told
 * @param background context rather than news in every report
 * @param reports how many reports
 * @param origins from how many independent origins
 * @param disputes how many of its fields the reports contradict one another in
 * @param confidence how likely the report most surely read is right, from 0 to 1; none when no report tells
 * @param parties keys of the actors who did it or had it done to them, by any report
 * @param sources keys of the actors credited by any report
 * @param outlets names of those that report it
 */
public record IndexedEvent(
        long key,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<LocalDate> told,
        String type,
        List<String> modes,
        Optional<String> country,
        Optional<Coordinates> coordinates,
        String factuality,
        boolean background,
        int reports,
        int origins,
        int disputes,
        OptionalDouble confidence,
        List<Long> parties,
        List<Long> sources,
        List<String> outlets) {
    public IndexedEvent {
        modes = List.copyOf(modes);
        parties = List.copyOf(parties);
        sources = List.copyOf(sources);
        outlets = List.copyOf(outlets);
    }
}
