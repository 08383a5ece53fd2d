// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import java.util.Optional;
import org.dateline.coding.EventMention;

/**
 * One event mention with its words resolved: what the merging of mentions works on.
 *
 * @param mention the wording
 * @param word lemma of its trigger
 * @param actors ids of who did it
 * @param recipients ids of who had it done to them
 * @param place where, by its own sentence
 * @param time when, by its own sentence
 * @param sources ids of those it is credited to
 * @param via the document or channel
 * @param part which part of the story it stands in
 * @param pointing how its wording points to other mentions
 * @param steps how each was resolved
 */
record Draft(
        EventMention mention,
        String word,
        List<String> actors,
        List<String> recipients,
        Optional<EventPlace> place,
        Optional<EventTime> time,
        List<String> sources,
        Optional<String> via,
        Part part,
        Pointing pointing,
        List<Step> steps) {

    /** Which part of the story. */
    enum Part {
        HEADLINE,
        CAPTION,
        LEAD,
        BODY
    }

    /** How a wording points to other mentions. */
    enum Pointing {
        /** A verb, or a noun without article: stands for itself. */
        FREE,
        /** "the attack", "this visit": points back. */
        BACK,
        /** "another attack": a happening of its own. */
        NEW
    }

    Draft {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        sources = List.copyOf(sources);
        steps = List.copyOf(steps);
    }

    boolean inLead() {
        return part == Part.HEADLINE || part == Part.LEAD;
    }
}
