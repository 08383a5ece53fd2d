// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.cast.Actor;
import org.dateline.cast.ActorMention;
import org.dateline.cast.Cast;
import org.dateline.coding.EventMention;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Sector;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Both sides of a protest where its own wording leaves them out: the protesters the story tells of, and the government
 * they stand up to, which the story names too.
 */
final class ProtestSides {
    private static final String AGAINST = "anti-";

    private final ParsedStory story;
    private final JoinWords words;
    private final Cast cast;

    ProtestSides(ParsedStory story, JoinWords words, Cast cast) {
        this.story = story;
        this.words = words;
        this.cast = cast;
    }

    List<ReportedEvent> filled(List<ReportedEvent> events) {
        return events.stream()
                .map(event -> event.type() == EventType.PROTEST ? filled(event) : event)
                .toList();
    }

    private ReportedEvent filled(ReportedEvent protest) {
        ReportedEvent filled = protest;
        if (protest.actors().isEmpty()) {
            Optional<Actor> doers = named(words.protesters(), country(protest));
            filled = doers.map(actor -> protest.withParties(
                            List.of(actor.id()),
                            List.of(),
                            new Step("actors", "actor-protesters", Optional.empty(), "those who protest: " + actor.name())))
                    .orElse(protest);
        }
        if (!filled.recipients().isEmpty() || !isAgainst(protest)) {
            return filled;
        }
        ReportedEvent sided = filled;
        return rulers(country(filled))
                .map(actor -> sided.withRecipients(
                        List.of(actor.id()),
                        new Step(
                                "recipients",
                                "recipient-rulers",
                                Optional.empty(),
                                "those protested against: " + actor.name())))
                .orElse(filled);
    }

    // "protests against a law", "over prices", "anti-government marches": told to be against something.
    private boolean isAgainst(ReportedEvent protest) {
        return protest.mentions().stream().anyMatch(this::isAgainst);
    }

    private boolean isAgainst(EventMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token trigger = sentence.token(mention.token());
        boolean named = mention.trigger()
                .in(story.text())
                .toLowerCase(Locale.ROOT)
                .startsWith(AGAINST);
        return named
                || sentence.children(trigger, "amod", "compound").stream()
                        .anyMatch(word -> word.form().toLowerCase(Locale.ROOT).startsWith(AGAINST))
                || sentence.children(trigger, "nmod", "obl").stream()
                        .flatMap(noun -> sentence.children(noun, "case").stream())
                        .anyMatch(preposition -> preposition.isLemma("against", "over"));
    }

    private Optional<Actor> rulers(Optional<String> country) {
        return named(words.rulers(), country)
                .or(() -> cast.actors().stream()
                        .filter(actor -> actor.kind() == ActorKind.GOVERNMENT
                                && actor.sector() == Sector.GOV
                                && country.isPresent()
                                && actor.country().equals(country))
                        .findFirst());
    }

    /** The first actor of a country that the story calls by one of these nouns. */
    private Optional<Actor> named(Set<String> nouns, Optional<String> country) {
        return Stream.concat(cast.actors().stream(), cast.bystanders().stream())
                .filter(actor -> country.isEmpty() || actor.country().equals(country))
                .filter(actor -> actor.mentions().stream().anyMatch(mention -> isHeadedBy(nouns, mention)))
                .findFirst();
    }

    private boolean isHeadedBy(Set<String> nouns, ActorMention mention) {
        return nouns.contains(
                story.sentences().get(mention.sentence()).token(mention.token()).lemma().toLowerCase(Locale.ROOT));
    }

    private Optional<String> country(ReportedEvent event) {
        return event.place()
                .flatMap(place -> place.place().country())
                .or(() -> event.actors().stream()
                        .flatMap(id -> cast.byId(id).flatMap(Actor::country).stream())
                        .findFirst());
    }
}
