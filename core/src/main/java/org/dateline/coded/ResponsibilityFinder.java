// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.attribution.ResponsibilityMention;
import org.dateline.cast.Actor;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Stance;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;

/** Which attack a claim, denial or accusation is about. */
final class ResponsibilityFinder {
    private final ParsedStory story;
    private final ActorFinder actors;
    private final SourceFinder sources;
    private final List<Cluster> accusations;
    private final Map<Cluster, List<ResponsibilityMention>> byCluster = new LinkedHashMap<>();

    ResponsibilityFinder(
            ParsedStory story,
            List<ResponsibilityMention> mentions,
            List<Cluster> clusters,
            ActorFinder actors,
            SourceFinder sources) {
        this.story = story;
        this.actors = actors;
        this.sources = sources;
        this.accusations = clusters.stream()
                .filter(cluster ->
                        cluster.type() == EventType.ACCUSE && cluster.modes().contains(Mode.ALLEGE))
                .toList();
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
            Optional<Actor> party = party(mention);
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
        accused(cluster).forEach(entry -> {
            if (!held.contains(entry)) {
                held.add(entry);
                steps.add(new Step(
                        "responsibility",
                        "accused-of-it",
                        Optional.empty(),
                        entry.actor() + " is accused of it by " + entry.source().orElse("nobody named")));
            }
        });
        return held;
    }

    // "a group known as the Arka Brigades": the name hangs under the words that stand in the role.
    private Optional<Actor> party(ResponsibilityMention mention) {
        Sentence sentence = story.sentences().get(mention.party().sentence());
        return actors.of(mention.party())
                .or(() -> actors.within(sentence, sentence.token(mention.party().token()), Set.of()));
    }

    // Who is accused in the sentence that names the attack, unless the accuser did it.
    private List<Responsibility> accused(Cluster attack) {
        if (attack.type() != EventType.ASSAULT) {
            return List.of();
        }
        List<Responsibility> accused = new ArrayList<>();
        for (Cluster accusation : accusations) {
            for (Draft charge : accusation.drafts()) {
                boolean named = attack.drafts().stream()
                        .anyMatch(draft ->
                                draft.mention().sentence() == charge.mention().sentence()
                                        && draft.mention().trigger().start()
                                                > charge.mention().trigger().start());
                if (named) {
                    charge.recipients().stream()
                            .filter(id -> !attack.recipients().contains(id))
                            .map(id -> new Responsibility(
                                    id, Stance.ACCUSED, charge.actors().stream().findFirst()))
                            .forEach(accused::add);
                }
            }
        }
        return accused;
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
