// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.quantity.Amount;

/** Makes one reported event of the drafts that tell it. */
final class EventAssembler {
    private final Counts counts;
    private final TollFinder tolls;
    private final ResponsibilityFinder responsibility;
    private final Dating dating;
    private final Placing placing;
    private final Background background;
    private final ImpliedAgents agents;

    EventAssembler(
            Counts counts,
            TollFinder tolls,
            ResponsibilityFinder responsibility,
            Dating dating,
            Placing placing,
            Background background,
            ImpliedAgents agents) {
        this.counts = counts;
        this.tolls = tolls;
        this.responsibility = responsibility;
        this.dating = dating;
        this.placing = placing;
        this.background = background;
        this.agents = agents;
    }

    ReportedEvent assemble(String id, Cluster cluster) {
        List<Step> steps = new ArrayList<>();
        cluster.drafts().forEach(draft -> steps.addAll(draft.steps()));
        steps.addAll(cluster.merging());
        Optional<Step> recalled = background.of(cluster);
        recalled.ifPresent(steps::add);
        Optional<EventTime> time = time(cluster, steps);
        List<Responsibility> held = responsibility.of(cluster, steps);
        Set<String> actors = new LinkedHashSet<>(cluster.actors());
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
                place(cluster, steps),
                time,
                cluster.factuality(),
                recalled.isPresent(),
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

    private Optional<EventPlace> place(Cluster cluster, List<Step> steps) {
        Optional<Placing.Placed> placed = placing.of(cluster);
        placed.ifPresent(found -> found.rule()
                .ifPresent(rule -> steps.add(new Step(
                        "place",
                        rule,
                        found.place().span(),
                        found.place().place().name()))));
        return placed.map(Placing.Placed::place);
    }

    private Optional<EventTime> time(Cluster cluster, List<Step> steps) {
        Optional<Dating.Dated> dated = dating.of(cluster);
        dated.ifPresent(found -> found.rule()
                .ifPresent(rule -> steps.add(new Step(
                        "date", rule, found.time().span(), Words.of(found.time().days())))));
        return dated.map(Dating.Dated::time);
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
