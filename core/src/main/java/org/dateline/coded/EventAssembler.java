// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.quantity.Amount;
import org.dateline.story.Story;
import org.dateline.syntax.ParsedStory;
import org.dateline.time.DayRange;
import org.dateline.time.TimeExpression;

/** Makes one reported event of the drafts that tell it. */
final class EventAssembler {
    private static final int NEWS_DAYS = 30; // codebook 3.5: ended more than 30 days before publication

    private final ParsedStory parsed;
    private final Story story;
    private final Counts counts;
    private final TollFinder tolls;
    private final ResponsibilityFinder responsibility;
    private final TimeFinder times;
    private final Scenes scenes;
    private final ImpliedAgents agents;

    EventAssembler(
            ParsedStory parsed,
            Counts counts,
            TollFinder tolls,
            ResponsibilityFinder responsibility,
            TimeFinder times,
            Scenes scenes,
            ImpliedAgents agents) {
        this.parsed = parsed;
        this.story = parsed.story();
        this.counts = counts;
        this.tolls = tolls;
        this.responsibility = responsibility;
        this.times = times;
        this.scenes = scenes;
        this.agents = agents;
    }

    ReportedEvent assemble(String id, Cluster cluster) {
        List<Step> steps = new ArrayList<>();
        cluster.drafts().forEach(draft -> steps.addAll(draft.steps()));
        steps.addAll(cluster.merging());
        boolean background = background(cluster, steps);
        Optional<EventTime> time = time(cluster, background, steps);
        List<Responsibility> held = responsibility.of(cluster, steps);
        Set<String> actors = cluster.actors();
        Set<String> withheld = responsibility.withheld(cluster, held);
        actors.removeIf(doer -> withheld.contains(doer) && !agents.announces(doer, held)); // codebook 3.2
        agents.withoutStatesOf(actors);
        if (actors.isEmpty()) {
            agents.of(cluster).ifPresent(agent -> {
                actors.add(agent.id());
                steps.add(new Step("actors", "actor-implied", Optional.empty(), agent.id() + " " + agent.name()));
            });
        }
        Draft teller = cluster.firstInBody();
        return new ReportedEvent(
                id,
                cluster.type(),
                List.copyOf(cluster.modes()),
                cluster.drafts().stream().map(Draft::mention).distinct().toList(),
                List.copyOf(actors),
                List.copyOf(cluster.recipients()),
                place(cluster, background, steps),
                time,
                cluster.factuality(),
                background,
                teller.sources(),
                teller.via(),
                held,
                count(cluster),
                tolls.of(cluster, steps),
                size(cluster),
                List.copyOf(cluster.instruments()),
                OptionalDouble.empty(),
                steps);
    }

    private boolean background(Cluster cluster, List<Step> steps) {
        Optional<LocalDate> ended = cluster.time().flatMap(time -> time.days().to());
        boolean old = ended.isPresent()
                && story.referenceDay()
                        .map(day -> ended.get().isBefore(day.minusDays(NEWS_DAYS)))
                        .orElse(false);
        boolean recalled = !cluster.inLead()
                && cluster.drafts().stream().allMatch(draft -> draft.mention().recalled());
        if (old || recalled) {
            steps.add(new Step(
                    "background",
                    old ? "background-old" : "background-recalled",
                    Optional.empty(),
                    old
                            ? "ended more than " + NEWS_DAYS + " days before publication"
                            : "every mention is worded as recall"));
        }
        return old || recalled;
    }

    private Optional<EventPlace> place(Cluster cluster, boolean background, List<Step> steps) {
        Optional<EventPlace> told = cluster.place();
        if (told.isPresent() || background || cluster.factuality() != Factuality.HAPPENED) {
            return told;
        }
        Optional<EventPlace> scene = scenes.place(cluster);
        scene.ifPresent(place -> steps.add(
                new Step("place", "place-of-scene", place.span(), place.place().name() + ", where the story is")));
        return scene;
    }

    private Optional<EventTime> time(Cluster cluster, boolean background, List<Step> steps) {
        Optional<EventTime> told = cluster.time();
        if (told.isPresent()
                || background
                || cluster.factuality() != Factuality.HAPPENED
                || story.referenceDay().isEmpty()) {
            return told;
        }
        Optional<EventTime> scene = scenes.time(cluster);
        if (scene.isPresent()) {
            steps.add(new Step(
                    "date",
                    "date-of-scene",
                    scene.get().span(),
                    Words.of(scene.get().days())));
            return scene;
        }
        Optional<TimeExpression> day = cluster.drafts().stream()
                .filter(draft -> draft.part() == Draft.Part.LEAD)
                .flatMap(draft -> times.onlyDay(draft.mention().sentence()).stream())
                .findFirst();
        if (day.isPresent()) {
            steps.add(new Step(
                    "date",
                    "date-of-lead",
                    Optional.of(day.get().span()),
                    Words.of(day.get().days())));
            return day.map(times::timeOf);
        }
        boolean now = cluster.drafts().stream().anyMatch(draft -> isSaidNow(draft.mention()));
        if (!cluster.inLead() && !now) {
            return told;
        }
        steps.add(new Step(
                "date",
                now ? "date-said-now" : "date-assumed",
                Optional.empty(),
                now
                        ? "a statement in the present tense: the day of publication"
                        : "news told in the lead without a time word: the day of publication"));
        return Optional.of(
                new EventTime(DayRange.of(story.referenceDay().get()), Optional.empty(), Optional.empty(), true));
    }

    // "The ministry condemns", "we urge": the statement is made by being published.
    private boolean isSaidNow(EventMention mention) {
        String tag = parsed.sentences()
                .get(mention.sentence())
                .token(mention.token())
                .xpos();
        return Deeds.isStatement(mention.type()) && (tag.equals("VBZ") || tag.equals("VBP"));
    }

    private Optional<Amount> count(Cluster cluster) {
        for (Draft draft : cluster.drafts()) {
            EventMention mention = draft.mention();
            Optional<Amount> counted = counts.of(mention);
            if (counted.isPresent()) {
                return counted;
            }
        }
        return cluster.first().mention().plural() ? Optional.of(Amount.atLeast(2)) : Optional.empty();
    }

    private Optional<Amount> size(Cluster cluster) {
        if (cluster.type() != EventType.PROTEST && cluster.type() != EventType.MOBILIZE) {
            return Optional.empty();
        }
        return cluster.drafts().stream()
                .flatMap(draft -> counts.participants(draft.mention()).stream())
                .findFirst();
    }
}
