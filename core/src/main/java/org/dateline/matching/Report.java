// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.coded.CodedStory;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;
import org.dateline.story.Story;
import org.dateline.time.DayRange;

/**
 * One reported event, cut loose from its story: a fact about what a story says, never edited.
 *
 * @param id hash of the story and the words the report was read from first, so that it outlives a new reading
 * @param storyId hash of the story's outlet and text
 * @param entry id of the reported event in its story: E1, E2 …
 * @param outlet who published the story
 * @param published when
 * @param type what kind of event
 * @param modes how it was done
 * @param actors who did it
 * @param recipients who had it done to them
 * @param place where, when the story says
 * @param days when; unknown when the story does not say
 * @param assumedDay the day is that of publication, for want of a time word
 * @param factuality did it happen, as told
 * @param background context rather than the story's news
 * @param sources to whom the story credits it; empty for the outlet's own voice
 * @param responsibility claims, denials and accusations
 * @param count when it stands for several happenings
 * @param tolls how many met which fate
 * @param instruments means as plain nouns
 * @param names proper names in the sentences it was read from beside those of participants and place, plain and sorted
 * @param confidence calibrated probability that the entry is right, when a calibration exists
 * @param evidence the first sentence it was read from
 */
public record Report(
        String id,
        String storyId,
        String entry,
        Optional<String> outlet,
        Optional<LocalDate> published,
        EventType type,
        List<Mode> modes,
        List<Party> actors,
        List<Party> recipients,
        Optional<Place> place,
        DayRange days,
        boolean assumedDay,
        Factuality factuality,
        boolean background,
        List<Party> sources,
        List<Standing> responsibility,
        Optional<Amount> count,
        List<ReportedToll> tolls,
        List<String> instruments,
        List<String> names,
        OptionalDouble confidence,
        Evidence evidence) {

    public Report {
        modes = List.copyOf(modes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        sources = List.copyOf(sources);
        responsibility = List.copyOf(responsibility);
        tolls = List.copyOf(tolls);
        instruments = List.copyOf(instruments);
        names = List.copyOf(names);
    }

    /** All reports of a story, in the order of its entries. */
    public static List<Report> of(CodedStory coded) {
        ReportMaker maker = new ReportMaker(coded);
        return coded.events().stream().map(maker::report).toList();
    }

    /** The id of a story: the same text by the same outlet is the same story, wherever it was found. */
    public static String storyId(Story story) {
        return ContentHash.of(story.outlet().orElse(""), story.text());
    }

    /** Which other reports this one is compared with at all. */
    public List<Block> blocks() {
        return Block.of(this);
    }
}
