// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A coded story as it stands in a JSON file: the codebook's form, in which components are the file's keys in the file's
 * order. Codes ("CONSULT", "heavy-weapons") stay strings, so that files made by other programs and people can be read.
 *
 * @param story the text and where it came from
 * @param actors who acts, is acted on, or speaks
 * @param events what the story reports
 * @param tallies reported totals
 * @param itineraries trips
 * @param attributions who says what
 * @param relations standing facts
 * @param dating how the story's day was found, when it had to be inferred; not in the codebook's form
 */
public record WrittenStory(
        Head story,
        List<WrittenActor> actors,
        List<WrittenEvent> events,
        List<WrittenTally> tallies,
        List<WrittenItinerary> itineraries,
        List<WrittenAttribution> attributions,
        List<WrittenRelation> relations,
        List<WrittenStep> dating) {

    public WrittenStory {
        actors = Present.list(actors);
        events = Present.list(events);
        tallies = Present.list(tallies);
        itineraries = Present.list(itineraries);
        attributions = Present.list(attributions);
        relations = Present.list(relations);
        dating = Present.list(dating);
    }

    /** The actors by id, in the file's order; of two with the same id the later. */
    public Map<String, WrittenActor> actorsById() {
        Map<String, WrittenActor> byId = new LinkedHashMap<>();
        actors.forEach(actor -> byId.put(actor.id(), actor));
        return byId;
    }

    /**
     * The story a coding belongs to.
     *
     * @param publishedFrom given, page, dateline or inferred
     */
    public record Head(
            String id,
            Optional<String> url,
            Optional<String> outlet,
            Optional<String> headline,
            Optional<String> byline,
            Optional<String> language,
            String text,
            Optional<LocalDate> published,
            Optional<String> publishedFrom,
            Optional<WrittenDateline> dateline) {}

    /** Where, by whom and when the story was filed. */
    public record WrittenDateline(Optional<String> place, Optional<String> agency, Optional<LocalDate> date) {}
}
