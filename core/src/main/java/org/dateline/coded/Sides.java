// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.cast.Actor;
import org.dateline.cast.Cast;
import org.dateline.coding.EventMention;
import org.dateline.coding.Role;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Sector;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Who fights whom in a story, where a single wording leaves it out: in clashes both sides act and nobody is a recipient;
 * a strike of a force at war is on whom the story says it fights.
 */
final class Sides {
    private static final Set<String> CLASHES = Set.of("assault-clash", "assault-attack-words", "assault-fight");
    private static final Set<String> BATTLES = Set.of("assault-clash", "assault-attack-words");
    private static final Set<Sector> FORCES = Set.of(Sector.MIL, Sector.GOV, Sector.REB, Sector.COP);

    private final ParsedStory story;
    private final JoinWords words;
    private final ActorFinder actors;
    private final Cast cast;
    private final Map<String, Integer> enemies = new LinkedHashMap<>();

    Sides(ParsedStory story, JoinWords words, ActorFinder actors) {
        this.story = story;
        this.words = words;
        this.actors = actors;
        this.cast = actors.cast();
    }

    List<ReportedEvent> filled(List<ReportedEvent> events) {
        story.sentences().forEach(this::enemiesIn);
        Map<String, Set<String>> foes = foes(events);
        return events.stream()
                .map(Sides::bothActing)
                .map(event -> isOpenAttack(event) ? against(event, foes) : event)
                .toList();
    }

    // Codebook 3.2: in clashes both sides are actors.
    private static ReportedEvent bothActing(ReportedEvent event) {
        boolean clash = event.type() == EventType.ASSAULT
                && event.actors().size() > 1
                && !event.recipients().isEmpty()
                && isClash(event);
        return clash
                ? event.withoutRecipients(
                        new Step("recipients", "clash-of-both", Optional.empty(), "both sides act: " + event.actors()))
                : event;
    }

    // One wording names both sides, or it is told as a clash as
    // often as otherwise: "a stabbing … the two fought" is none.
    private static boolean isClash(ReportedEvent event) {
        boolean ofBoth = event.mentions().stream()
                .anyMatch(mention -> BATTLES.contains(mention.rule())
                        && mention.factuality() == Factuality.HAPPENED
                        && mention.in(Role.ACTOR).count() > 1);
        if (ofBoth) {
            return true;
        }
        long clashes = event.mentions().stream()
                .map(EventMention::rule)
                .filter(CLASHES::contains)
                .count();
        return 2 * clashes >= event.mentions().size();
    }

    // "the campaign against X", "the fight to defeat X"
    private void enemiesIn(Sentence sentence) {
        Set<String> campaigns = words.of(JoinWords.Kind.CAMPAIGNS);
        Set<String> fighting = words.of(JoinWords.Kind.FIGHTING);
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && fighting.contains(token.lemma())) {
                fought(sentence, sentence.children(token, "obj").stream());
            } else if (campaigns.contains(token.lemma())) {
                fought(
                        sentence,
                        sentence.children(token, "nmod", "obl").stream()
                                .filter(noun -> sentence.child(noun, "case")
                                        .filter(preposition -> preposition.isLemma("against", "with"))
                                        .isPresent()));
            }
        }
    }

    private void fought(Sentence sentence, Stream<Token> named) {
        named.flatMap(noun -> actors.at(sentence.index(), noun.index(), noun.span()).stream())
                .filter(actor -> actor.kind() == ActorKind.ARMED_GROUP)
                .forEach(actor -> enemies.merge(actor.id(), 1, Integer::sum));
    }

    private Map<String, Set<String>> foes(List<ReportedEvent> events) {
        Map<String, Set<String>> foes = new LinkedHashMap<>();
        for (ReportedEvent event : events) {
            if (event.type() != EventType.ASSAULT) {
                continue;
            }
            for (String doer : event.actors()) {
                event.recipients().stream()
                        .filter(other -> isForce(doer) && isForce(other))
                        .forEach(other -> {
                            foes.computeIfAbsent(doer, none -> new LinkedHashSet<>())
                                    .add(other);
                            foes.computeIfAbsent(other, none -> new LinkedHashSet<>())
                                    .add(doer);
                        });
            }
        }
        return foes;
    }

    private boolean isOpenAttack(ReportedEvent event) {
        boolean attack = event.type() == EventType.ASSAULT
                || (event.type() == EventType.THREATEN && event.modes().contains(Mode.VIOLENCE));
        return attack
                && event.recipients().isEmpty()
                && !event.actors().isEmpty()
                && event.actors().stream().allMatch(this::isForce)
                && event.mentions().stream().map(EventMention::rule).noneMatch(CLASHES::contains);
    }

    private ReportedEvent against(ReportedEvent event, Map<String, Set<String>> foes) {
        List<String> told = event.actors().stream()
                .flatMap(doer -> foes.getOrDefault(doer, Set.of()).stream())
                .distinct()
                .toList();
        List<String> enemy = new ArrayList<>(told.size() == 1 ? told : List.of());
        if (enemy.isEmpty()) {
            enemies.entrySet().stream()
                    .filter(entry -> !event.actors().contains(entry.getKey()))
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(entry -> enemy.add(entry.getKey()));
        }
        return enemy.isEmpty()
                ? event
                : event.withRecipients(
                        enemy, new Step("recipients", "enemy-of-story", Optional.empty(), "whom they fight: " + enemy));
    }

    private boolean isForce(String id) {
        Optional<Actor> actor = cast.byId(id);
        return actor.filter(each -> FORCES.contains(each.sector()) && each.kind() != ActorKind.PERSON)
                .isPresent();
    }
}
