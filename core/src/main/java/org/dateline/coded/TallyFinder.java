// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.coding.EventMention;
import org.dateline.quantity.TollMention;

/** Reads reported totals: deeds counted over a window, tolls over a window, forces that stand somewhere; codebook section 4. */
final class TallyFinder {
    private final DeedTallies deeds;
    private final TollTallies tolls;
    private final StandingTallies standing;

    TallyFinder(
            Readings readings,
            JoinWords words,
            ActorFinder actors,
            TimeFinder times,
            PlaceFinder places,
            SourceFinder sources,
            Counts counts) {
        TallySetting setting = new TallySetting(readings, times, places, sources);
        this.deeds = new DeedTallies(readings, words, actors, counts, setting);
        this.tolls = new TollTallies(readings, words, setting, deeds.counted());
        this.standing = new StandingTallies(readings, words, actors, setting, deeds);
    }

    List<Tally> tallies() {
        List<Tally> tallies = new ArrayList<>(deeds.tallies());
        tallies.addAll(tolls.tallies());
        tallies.addAll(standing.tallies());
        return tallies;
    }

    /** Event mentions that are totals: a tally is never also coded as events. */
    Set<EventMention> countedEvents() {
        Set<EventMention> counted = new LinkedHashSet<>(deeds.counted());
        counted.addAll(tolls.countedEvents());
        counted.addAll(standing.countedEvents());
        return counted;
    }

    /** Toll mentions that are totals over a window rather than the toll of one event. */
    Set<TollMention> countedTolls() {
        return tolls.counted();
    }
}
