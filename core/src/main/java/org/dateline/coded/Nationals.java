// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.cast.Actor;
import org.dateline.cast.MentionKind;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Sector;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * "The Americans dropped a demand", "the Russians agreed": a people that does what only its state can do stands for the
 * government (codebook section 2). Who does so is told by the events, so that only the join can say it.
 */
final class Nationals {
    private static final Set<EventType> OF_STATES = Set.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.CONCEDE,
            EventType.COOPERATE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SANCTION,
            EventType.MOBILIZE);

    private Nationals() {}

    static List<Actor> recast(ParsedStory story, List<Actor> actors, List<ReportedEvent> events) {
        Set<String> doing = new HashSet<>();
        events.stream()
                .filter(event -> OF_STATES.contains(event.type()))
                .forEach(event -> doing.addAll(event.actors()));
        return actors.stream()
                .map(actor -> doing.contains(actor.id()) && isPeople(story, actor) ? actor.in(Sector.GOV) : actor)
                .toList();
    }

    // Never "twelve Americans", "Russians in the city", "ethnic Serbs".
    private static boolean isPeople(ParsedStory story, Actor actor) {
        return actor.kind() == ActorKind.POPULATION
                && actor.country().isPresent()
                && actor.sector() == Sector.CVL
                && actor.mentions().stream()
                        .filter(mention -> mention.kind() != MentionKind.PRONOUN)
                        .allMatch(mention -> isBare(story.sentences().get(mention.sentence()), mention.token()));
    }

    private static boolean isBare(Sentence sentence, int at) {
        Token head = sentence.token(at);
        return (head.upos() == Upos.PROPN || head.upos() == Upos.ADJ) // "the Chinese"
                && sentence.child(head, "det")
                        .filter(article -> article.isLemma("the"))
                        .isPresent()
                && sentence.children(head).stream().noneMatch(child -> child.isRelation("amod", "nummod", "nmod"));
    }
}
