// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.place.Coordinates;
import org.dateline.time.DayRange;

/**
 * One event of the ledger in one row.
 *
 * @param id of the event
 * @param place of the row in the order of days, to go on after it
 * @param days when it happened; unknown when no report says
 * @param type PLOVER type
 * @param modes how it was done
 * @param who names of those who did it
 * @param whom names of those who had it done to them
 * @param where place as worded
 * @param whereId gazetteer id of the place
 * @param country ISO 3166-1 alpha-3 of the place
 * @param coordinates of the place
 * @param factuality did it happen, as told
 * @param background context rather than news in every report
 * @param sources names of those credited by any report
 * @param tolls such as "killed 12 to 14"
 * @param reports how many reports
 * @param origins from how many independent origins
 * @param disputes how many of its fields the reports contradict one another in
 * @param confidence how likely the report most surely read is right, from 0 to 1; none when no report tells
 * @param outlet of the report that stands for it
 * @param file where that report was read
 * @param line of that file, from 1
 * @param evidence its sentence
 */
public record FoundEvent(
        String id,
        Cursor place,
        DayRange days,
        String type,
        List<String> modes,
        List<String> who,
        List<String> whom,
        Optional<String> where,
        Optional<String> whereId,
        Optional<String> country,
        Optional<Coordinates> coordinates,
        String factuality,
        boolean background,
        List<String> sources,
        List<String> tolls,
        int reports,
        int origins,
        int disputes,
        OptionalDouble confidence,
        Optional<String> outlet,
        String file,
        int line,
        String evidence) {
    public FoundEvent {
        modes = List.copyOf(modes);
        who = List.copyOf(who);
        whom = List.copyOf(whom);
        sources = List.copyOf(sources);
        tolls = List.copyOf(tolls);
    }

    /** A row's place in the order of days: the next page begins after it, whatever was added meanwhile. */
    public record Cursor(String day, long key) {}
}
