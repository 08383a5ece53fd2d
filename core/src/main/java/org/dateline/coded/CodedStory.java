// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import java.util.Optional;
import org.dateline.cast.Actor;
import org.dateline.story.Dateline;
import org.dateline.story.Story;

/**
 * What was read out of one story; the meaning of every field is in the codebook.
 *
 * @param story the story, with its day as far as it is known
 * @param dateline the line that says where and by whom it was filed
 * @param actors who acts, is acted on, or speaks
 * @param events what the story reports as done, under way, planned, possible or denied
 * @param tallies reported totals
 * @param itineraries trips
 * @param attributions who says what
 * @param relations standing facts
 * @param dating how the story's day was found, when it had to be inferred
 */
public record CodedStory(
        Story story,
        Optional<Dateline> dateline,
        List<Actor> actors,
        List<ReportedEvent> events,
        List<Tally> tallies,
        List<Itinerary> itineraries,
        List<Credit> attributions,
        List<Relation> relations,
        List<Step> dating) {
    public CodedStory {
        actors = List.copyOf(actors);
        events = List.copyOf(events);
        tallies = List.copyOf(tallies);
        itineraries = List.copyOf(itineraries);
        attributions = List.copyOf(attributions);
        relations = List.copyOf(relations);
        dating = List.copyOf(dating);
    }

    /** The same story with its events seen to once more. */
    CodedStory withEvents(List<ReportedEvent> again) {
        return new CodedStory(story, dateline, actors, again, tallies, itineraries, attributions, relations, dating);
    }

    /** A story of which nothing was read, such as one in a language that is not coded. */
    public static CodedStory uncoded(Story story) {
        return new CodedStory(
                story, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The actor of an id used in this story's entries. */
    public Optional<Actor> actor(String id) {
        return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
    }
}
