// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.quantity.Amount;

/**
 * One happening as one story reports it; codebook section 3. Actors are named by id.
 *
 * @param id unique in the story: E1, E2 … in reading order
 * @param type what kind of event
 * @param modes how it was done
 * @param mentions every wording of it in the story, in reading order; at least one
 * @param actors who did it
 * @param recipients who had it done to them
 * @param place where, when the story says
 * @param time when, when the story says
 * @param factuality did it happen, as told
 * @param background context rather than the story's news
 * @param sources to whom the story credits it; empty for the outlet's own voice
 * @param via the document or channel, when named
 * @param responsibility claims, denials and accusations
 * @param count when it stands for several happenings
 * @param tolls how many met which fate
 * @param size participants of a protest or mobilisation
 * @param instruments means as plain nouns
 * @param confidence calibrated probability that the entry is right, when a calibration exists
 * @param derivation how each field was decided, in the order of the walk
 */
public record ReportedEvent(
        String id,
        EventType type,
        List<Mode> modes,
        List<EventMention> mentions,
        List<String> actors,
        List<String> recipients,
        Optional<EventPlace> place,
        Optional<EventTime> time,
        Factuality factuality,
        boolean background,
        List<String> sources,
        Optional<String> via,
        List<Responsibility> responsibility,
        Optional<Amount> count,
        List<Toll> tolls,
        Optional<Amount> size,
        List<String> instruments,
        OptionalDouble confidence,
        List<Step> derivation) {

    public ReportedEvent {
        modes = List.copyOf(modes);
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        sources = List.copyOf(sources);
        responsibility = List.copyOf(responsibility);
        tolls = List.copyOf(tolls);
        instruments = List.copyOf(instruments);
        derivation = List.copyOf(derivation);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("An event without a mention: " + id);
        }
    }

    /** The same event, done to others than the words alone say. */
    ReportedEvent withOnlyRecipients(Collection<String> others, Step step) {
        return with(actors, List.of(), confidence, derivation).withRecipients(others, step);
    }

    /** The same event, done by these of its doers. */
    ReportedEvent withOnlyActors(Collection<String> some, Step step) {
        return with(List.copyOf(some), recipients, confidence, derivationAnd(step));
    }

    /** The same event, which each of its doers did to the others. */
    ReportedEvent doneToEachOther(Step step) {
        return with(actors, actors, confidence, derivationAnd(step));
    }

    /** The same event, done to nobody in particular. */
    ReportedEvent withoutRecipients(Step step) {
        return with(actors, List.of(), confidence, derivationAnd(step));
    }

    /** The same event with more recipients, found by other entries. */
    ReportedEvent withRecipients(Collection<String> more, Step step) {
        return withParties(List.of(), more, step);
    }

    /** The same event with more parties, found by other entries; who did it is not among those it was done to. */
    ReportedEvent withParties(Collection<String> moreActors, Collection<String> moreRecipients, Step step) {
        LinkedHashSet<String> doers = new LinkedHashSet<>(actors);
        doers.addAll(moreActors);
        LinkedHashSet<String> undergoers = new LinkedHashSet<>(recipients);
        undergoers.addAll(moreRecipients);
        undergoers.removeAll(doers);
        if (doers.size() == actors.size() && undergoers.size() == recipients.size()) {
            return this;
        }
        return with(List.copyOf(doers), List.copyOf(undergoers), confidence, derivationAnd(step));
    }

    /** The same event with how likely it is right. */
    ReportedEvent withConfidence(double probability, Step step) {
        return with(actors, recipients, OptionalDouble.of(probability), derivationAnd(step));
    }

    /** The same event done in one more manner, told by other entries. */
    ReportedEvent withMode(Mode mode, Step step) {
        List<Mode> more = new ArrayList<>(modes);
        more.add(mode);
        return with(more, actors, recipients, confidence, derivationAnd(step));
    }

    private List<Step> derivationAnd(Step step) {
        List<Step> steps = new ArrayList<>(derivation);
        steps.add(step);
        return steps;
    }

    private ReportedEvent with(
            List<String> doers, List<String> undergoers, OptionalDouble probability, List<Step> steps) {
        return with(modes, doers, undergoers, probability, steps);
    }

    private ReportedEvent with(
            List<Mode> manners,
            List<String> doers,
            List<String> undergoers,
            OptionalDouble probability,
            List<Step> steps) {
        return new ReportedEvent(
                id,
                type,
                manners,
                mentions,
                doers,
                undergoers,
                place,
                time,
                factuality,
                background,
                sources,
                via,
                responsibility,
                count,
                tolls,
                size,
                instruments,
                probability,
                steps);
    }
}
