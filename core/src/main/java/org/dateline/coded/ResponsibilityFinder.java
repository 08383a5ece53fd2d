// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.attribution.ResponsibilityMention;
import org.dateline.cast.Actor;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Stance;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Which attack a claim, denial or accusation is about. */
final class ResponsibilityFinder {
    private final ParsedStory story;
    private final ActorFinder actors;
    private final SourceFinder sources;
    private final Allegations allegations;
    private final List<Cluster> accusations;
    private final Map<Cluster, List<ResponsibilityMention>> byCluster = new LinkedHashMap<>();

    ResponsibilityFinder(
            ParsedStory story,
            List<ResponsibilityMention> mentions,
            List<Cluster> clusters,
            ActorFinder actors,
            SourceFinder sources,
            Allegations allegations) {
        this.story = story;
        this.actors = actors;
        this.sources = sources;
        this.allegations = allegations;
        this.accusations = clusters.stream()
                .filter(cluster ->
                        cluster.type() == EventType.ACCUSE && cluster.modes().contains(Mode.ALLEGE))
                .toList();
        AccusedDeed deeds = new AccusedDeed(story, clusters);
        for (ResponsibilityMention mention : mentions) {
            deeds.of(mention)
                    .forEach(cluster -> byCluster
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
        alleged(cluster, held, steps);
        held.removeIf(entry -> isSaidByOther(entry, held));
        return held;
    }

    // Blamed by somebody named, and suspected in so many words, say more than blamed by nobody.
    private static boolean isSaidByOther(Responsibility entry, List<Responsibility> held) {
        return entry.source().isEmpty()
                && entry.stance() == Stance.ACCUSED
                && held.stream()
                        .anyMatch(other -> other.actor().equals(entry.actor())
                                && (other.stance() == Stance.SUSPECTED
                                        || (other.source().isPresent() && other.stance() == entry.stance())));
    }

    /** Actors of a deed who are only said to have done it: they stand in its responsibility, not among its doers. */
    Set<String> withheld(Cluster cluster, List<Responsibility> held) {
        Set<String> vouched = vouched(cluster);
        return held.stream()
                .filter(allegations::withholds)
                .map(Responsibility::actor)
                .filter(actor -> !vouched.contains(actor))
                .collect(Collectors.toSet());
    }

    private void alleged(Cluster cluster, List<Responsibility> held, List<Step> steps) {
        Set<String> vouched = vouched(cluster);
        for (Draft draft : cluster.drafts()) {
            for (Responsibility entry : allegations.of(draft.mention())) {
                boolean known = held.stream()
                        .anyMatch(other -> other.actor().equals(entry.actor())
                                && other.stance() == entry.stance()
                                && (entry.source().isEmpty() || other.source().equals(entry.source())));
                if (!known && (entry.stance() == Stance.CLAIMS || !vouched.contains(entry.actor()))) {
                    held.add(entry);
                    steps.add(new Step(
                            "responsibility",
                            "only-said-to-have-done-it",
                            Optional.of(draft.mention().trigger()),
                            entry.actor() + " " + entry.stance().code()));
                }
            }
        }
    }

    // Those whom the outlet itself, in at least one wording, calls the doers.
    private Set<String> vouched(Cluster cluster) {
        Set<String> vouched = new HashSet<>();
        cluster.drafts()
                .forEach(draft -> draft.actors().stream()
                        .filter(actor -> allegations.isOwnVoice(draft.mention(), actor))
                        .forEach(vouched::add));
        return vouched;
    }

    // "a group known as the Arka Brigades": the name hangs under the words that stand in the role.
    private Optional<Actor> party(ResponsibilityMention mention) {
        Sentence sentence = story.sentences().get(mention.party().sentence());
        Token noun = sentence.token(mention.party().token());
        return called(sentence, noun)
                .or(() -> actors.of(mention.party()))
                .or(() -> actors.within(sentence, noun, Set.of()).stream().findFirst());
    }

    private Optional<Actor> called(Sentence sentence, Token noun) {
        return sentence.children(noun, "acl", "acl:relcl").stream()
                .filter(verb -> verb.isLemma("know", "call", "name", "dub", "style"))
                .flatMap(verb -> sentence.children(verb, "obl", "xcomp", "obj").stream())
                .flatMap(name -> actors
                        .at(sentence.index(), name.index(), name.span())
                        .or(() ->
                                actors.within(sentence, name, Set.of()).stream().findFirst())
                        .stream())
                .findFirst();
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
}
