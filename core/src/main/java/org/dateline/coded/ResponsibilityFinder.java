// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.attribution.ResponsibilityMention;
import org.dateline.cast.Actor;
import org.dateline.ontology.EventType;

/** Which attack a claim, denial or accusation is about. */
final class ResponsibilityFinder {
    private final ActorFinder actors;
    private final SourceFinder sources;
    private final Map<Cluster, List<ResponsibilityMention>> byCluster = new LinkedHashMap<>();

    ResponsibilityFinder(
            List<ResponsibilityMention> mentions, List<Cluster> clusters, ActorFinder actors, SourceFinder sources) {
        this.actors = actors;
        this.sources = sources;
        List<Cluster> attacks = clusters.stream()
                .filter(cluster -> cluster.type() == EventType.ASSAULT)
                .toList();
        for (ResponsibilityMention mention : mentions) {
            about(mention, attacks)
                    .ifPresent(cluster -> byCluster
                            .computeIfAbsent(cluster, each -> new ArrayList<>())
                            .add(mention));
        }
    }

    List<Responsibility> of(Cluster cluster, List<Step> steps) {
        List<Responsibility> held = new ArrayList<>();
        for (ResponsibilityMention mention : byCluster.getOrDefault(cluster, List.of())) {
            Optional<Actor> party = actors.of(mention.party());
            if (party.isEmpty()) {
                continue;
            }
            Optional<String> source = mention.source()
                    .flatMap(actors::of)
                    .map(Actor::id)
                    .or(() -> sources.nearest(mention.cue()))
                    .filter(id -> !id.equals(party.get().id()));
            Responsibility entry = new Responsibility(party.get().id(), mention.stance(), source);
            if (!held.contains(entry)) {
                held.add(entry);
                steps.add(new Step(
                        "responsibility",
                        mention.rule(),
                        Optional.of(mention.cue()),
                        party.get().name() + " " + mention.stance().code()));
            }
        }
        return held;
    }

    // The attack named in the wording; else one told in the sentence; else the last told before.
    private static Optional<Cluster> about(ResponsibilityMention mention, List<Cluster> attacks) {
        Optional<Cluster> last = Optional.empty();
        int lastSentence = -1;
        for (Cluster cluster : attacks) {
            for (Draft draft : cluster.drafts()) {
                int sentence = draft.mention().sentence();
                if (sentence == mention.sentence()
                        && mention.deed()
                                .filter(deed -> deed == draft.mention().token())
                                .isPresent()) {
                    return Optional.of(cluster);
                }
                if (sentence <= mention.sentence() && sentence > lastSentence) {
                    lastSentence = sentence;
                    last = Optional.of(cluster);
                }
            }
        }
        return last;
    }
}
