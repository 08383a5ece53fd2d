// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.coded.CodedStory;
import org.dateline.coded.EventPlace;
import org.dateline.coded.Tally;
import org.dateline.ontology.Mode;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;
import org.dateline.time.DayRange;

/**
 * A reported total, cut loose from its story.
 *
 * @param id hash of the story and the place of the total in it
 * @param storyId the story that gives it
 * @param what an event type, or deployed, displaced, killed, wounded, detained, hostages
 * @param modes of the events counted
 * @param actor who does or suffers it
 * @param amount how many
 * @param unit what is counted, as worded
 * @param place where
 * @param days the window
 * @param source who gives the figure
 */
public record ReportedTally(
        String id,
        String storyId,
        String what,
        List<Mode> modes,
        Optional<Party> actor,
        Amount amount,
        Optional<String> unit,
        Optional<Place> place,
        DayRange days,
        Optional<Party> source) {
    public ReportedTally {
        modes = List.copyOf(modes);
    }

    /** All totals of a story, in the order of its entries. */
    public static List<ReportedTally> of(CodedStory coded) {
        String storyId = Report.storyId(coded.story());
        return IntStream.range(0, coded.tallies().size())
                .mapToObj(place -> of(coded, coded.tallies().get(place), storyId, place))
                .toList();
    }

    private static ReportedTally of(CodedStory coded, Tally tally, String storyId, int place) {
        return new ReportedTally(
                ContentHash.of(storyId, "tally", Integer.toString(place)),
                storyId,
                tally.what(),
                tally.modes(),
                tally.actor().flatMap(coded::actor).map(Party::of),
                tally.amount(),
                tally.unit(),
                tally.place().map(EventPlace::place),
                tally.days(),
                tally.source().flatMap(coded::actor).map(Party::of));
    }
}
