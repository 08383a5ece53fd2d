// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.cast.Actor;
import org.dateline.cast.ActorMention;
import org.dateline.cast.MentionKind;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * Unnamed people have the country where it happens to them, and none when it happens in several (codebook section 2).
 * Where that is the events tell, so that only the join can say it.
 */
final class Locals {
    private Locals() {}

    static List<Actor> recast(ParsedStory story, List<Actor> actors, List<ReportedEvent> events) {
        return actors.stream()
                .map(actor -> isUnplaced(story, actor)
                        ? home(actor, events).map(actor::from).orElse(actor)
                        : actor)
                .toList();
    }

    /** The country of all that was done to somebody: empty inside when there are several. */
    private static Optional<Optional<String>> home(Actor actor, List<ReportedEvent> events) {
        Set<Optional<String>> countries = new LinkedHashSet<>();
        events.stream()
                .filter(event ->
                        event.type() == EventType.ASSAULT && event.recipients().contains(actor.id()))
                .flatMap(event -> event.place().stream())
                .forEach(place -> countries.add(place.place().country()));
        if (countries.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(countries.size() == 1 ? countries.iterator().next() : Optional.empty());
    }

    // No word of the phrase names anybody: "224 people", "the wounded".
    private static boolean isUnplaced(ParsedStory story, Actor actor) {
        return actor.kind() == ActorKind.POPULATION
                && actor.country()
                        .filter(code -> !code.equals(Actor.INTERNATIONAL)) // peacekeepers are of all countries
                        .isPresent()
                && actor.mentions().stream()
                        .filter(mention -> mention.kind() != MentionKind.PRONOUN)
                        .allMatch(mention -> isPlain(story.sentences().get(mention.sentence()), mention));
    }

    private static boolean isPlain(Sentence sentence, ActorMention mention) {
        Token head = sentence.token(mention.token());
        return !sentence.has(head, "nmod:poss")
                && !isFrom(sentence, head)
                && sentence.tokensIn(mention.span()).stream().noneMatch(Locals::isNaming);
    }

    // Every sentence begins with a capital; lemmas keep only those of names: "Colombian rebels".
    private static boolean isNaming(Token token) {
        return token.upos() == Upos.PROPN
                || Character.isUpperCase((token.index() > 0 ? token.form() : token.lemma()).charAt(0));
    }

    // "Three engineers from Lima": whoever dies elsewhere is of there.
    private static boolean isFrom(Sentence sentence, Token head) {
        return sentence.children(head, "nmod").stream()
                .anyMatch(home -> home.upos() == Upos.PROPN
                        && sentence.children(home, "case").stream().anyMatch(word -> word.isLemma("from")));
    }
}
